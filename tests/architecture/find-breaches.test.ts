import { describe, expect, it } from 'vitest';
import { findBreaches } from './find-breaches.ts';

/** The breaches of one file, without its path and line. */
const breachesOf = (path: string, text: string) =>
	findBreaches([{ path, text }]).map((sentence) => sentence.replace(/^.*?: /, ''));

describe('a planted breach is caught', () => {
	it.each([
		[
			'a domain imports another that it may not know',
			'src/lib/planner/x.ts',
			"import { replay } from '../wizard/index.ts';",
			'"planner" may not import "wizard". It may import: catalog, shared.'
		],
		[
			'a type is imported the wrong way',
			'src/lib/catalog/x.ts',
			"import type { Plan } from '../planner/index.ts';",
			'"catalog" may not import "planner". It may import: shared.'
		],
		[
			'a type is named by import() the wrong way',
			'src/lib/shared/x.ts',
			"export type A = import('../catalog/index.ts').Need;",
			'"shared" may not import "catalog". It may import: nothing.'
		],
		[
			'a lazy import goes the wrong way',
			'src/lib/wizard/x.ts',
			"export const load = () => import('../planner/index.ts');",
			'"wizard" may not import "planner". It may import: catalog, shared.'
		],
		[
			'something is exported onward the wrong way',
			'src/lib/search/index.ts',
			"export * from '../planner/index.ts';",
			'"search" may not import "planner". It may import: catalog, shared.'
		],
		[
			'a domain imports a page',
			'src/lib/walk/x.ts',
			"import { load } from '../../routes/+layout.ts';",
			'"walk" may not import "routes". It may import: wizard, planner, publishing, study, catalog, shared.'
		],
		[
			'a component reads what only the build may read',
			'src/lib/components/X.svelte',
			'<script lang="ts">\n\timport { site } from \'$lib/server/site.ts\';\n</script>',
			'"components" may not import "server". It may import: planner, search, notebook, learner-plan, publishing, wizard, walk, study, platform, catalog, shared.'
		],
		[
			'a template imports the wrong way',
			'src/lib/components/X.svelte',
			"{#await import('$lib/curation/index.ts') then all}{all}{/await}",
			'"components" may not import "curation". It may import: planner, search, notebook, learner-plan, publishing, wizard, walk, study, platform, catalog, shared.'
		],
		[
			'somebody goes in past the door',
			'src/lib/planner/x.ts',
			"import { fits } from '../catalog/fits.ts';",
			'import "catalog" through its door: index.ts.'
		],
		[
			'a page goes in past the door',
			'src/routes/+page.ts',
			"import { replay } from '$lib/wizard/replay.ts';",
			'import "wizard" through its door: index.ts.'
		],
		[
			'a domain uses the short way that only Vite knows',
			'src/lib/planner/x.ts',
			"import { fits } from '$lib/catalog/index.ts';",
			'write "$lib/catalog/index.ts" as a relative path, so that the file runs outside of Vite too.'
		],
		[
			'an ending is left out',
			'src/lib/planner/x.ts',
			"import { a } from './build-plan';",
			'write the ending of "./build-plan" too.'
		],
		[
			'code imports a test',
			'src/lib/planner/x.ts',
			"import { a } from '../../../tests/support/catalog-builder.ts';",
			'"../../../tests/support/catalog-builder.ts" lies outside of src.'
		],
		[
			'a package is used outside of its home',
			'src/lib/components/x.ts',
			"import { createActor } from 'xstate';",
			'"xstate" belongs in: wizard. Ask that folder for what you need.'
		],
		[
			'a part of a package is used outside of its home',
			'src/lib/walk/x.ts',
			"import Fuse from 'fuse.js/basic';",
			'"fuse.js" belongs in: search. Ask that folder for what you need.'
		],
		[
			'a domain reads a file',
			'src/lib/catalog/x.ts',
			"import { readFileSync } from 'node:fs';",
			'"node:" belongs in: cli, server. Ask that folder for what you need.'
		],
		[
			'Node is named the old way',
			'src/cli/x.ts',
			"import { readFileSync } from 'fs';",
			'write "node:fs".'
		],
		[
			'a domain knows the framework',
			'src/lib/publishing/x.ts',
			"import { base } from '$app/paths';",
			'"$app" belongs in: components, routes. Ask that folder for what you need.'
		],
		[
			'a package comes in that nobody decided on',
			'src/lib/catalog/x.ts',
			"import { z } from '@scope/zod/mini';",
			'"@scope/zod" has no home. Give it one in tests/architecture/edges.ts.'
		],
		[
			'an import is worked out while it runs',
			'src/cli/x.ts',
			'export const load = (name: string) => import(name);',
			'import() takes a path that can be read here.'
		],
		[
			'a folder appears that the table does not have',
			'src/lib/helpers/x.ts',
			'export const a = 1;',
			'"helpers" is a new folder. Add it to tests/architecture/edges.ts.'
		],
		[
			'something is exported as default',
			'src/lib/catalog/x.ts',
			'export default function load() {}',
			'export it by name, not as default.'
		],
		[
			'a value is exported as default',
			'src/lib/catalog/x.ts',
			'const a = 1;\nexport { a as default };',
			'export it by name, not as default.'
		],
		[
			'a type says nothing',
			'src/lib/components/X.svelte',
			'<script lang="ts">\n\tconst { a }: { a: any } = $props();\n</script>',
			'say the type instead of "any".'
		],
		[
			'a check is silenced',
			'src/lib/catalog/x.ts',
			'// eslint-disable-next-line\nexport const a = 1;',
			'mend it instead of silencing the check.'
		],
		[
			'the type check is silenced',
			'src/lib/catalog/x.ts',
			'// @ts-expect-error\nexport const a: string = 1;',
			'mend it instead of silencing the check.'
		],
		[
			'a page is not prerendered',
			'src/routes/x/+page.ts',
			'export const prerender = false;',
			'every page is prerendered; a page that is not is missing on a static host.'
		],
		[
			'data is read past the server',
			'src/routes/x/+page.ts',
			"export const all = import.meta.glob('/data/*.yaml');",
			'only "server" reads files by import.meta.glob.'
		],
		[
			'an element has a style of its own',
			'src/routes/+page.svelte',
			'<p style="color: red">Hello</p>',
			'put the style into <style>: the security policy blocks it here.'
		],
		[
			'a directive sets a style',
			'src/routes/+page.svelte',
			'<p\n\tstyle:color={red}>Hello</p>',
			'put the style into <style>: the security policy blocks it here.'
		],
		[
			'text is shown as HTML',
			'src/routes/+page.svelte',
			'<p>{@html summary}</p>',
			'show text as text, never as HTML.'
		]
	])('%s', (_, path, text, sentence) => {
		expect(breachesOf(path, text)).toEqual([sentence]);
	});

	it('names the file and the line', () => {
		const text = '<p>Hello</p>\n<script lang="ts">\n\timport a from \'xstate\';\n</script>\n';
		expect(findBreaches([{ path: 'src/routes/+page.svelte', text }])).toEqual([
			'src/routes/+page.svelte, line 3: "xstate" belongs in: wizard. Ask that folder for what you need.'
		]);
	});

	it('files import each other in a circle, be it for a type only', () => {
		const circle = [
			{ path: 'src/lib/planner/a.ts', text: "import { b } from './b.ts';" },
			{ path: 'src/lib/planner/b.ts', text: "import { c } from './c.ts';" },
			{ path: 'src/lib/planner/c.ts', text: "import type { A } from './a.ts';" }
		];
		expect(findBreaches(circle)).toEqual([
			'These import each other in a circle: src/lib/planner/a.ts → src/lib/planner/b.ts → src/lib/planner/c.ts → src/lib/planner/a.ts.'
		]);
	});
});

describe('what only looks like a breach', () => {
	it.each([
		['src/lib/planner/x.ts', "// import { replay } from '../wizard/index.ts';"],
		['src/lib/planner/x.ts', 'export const says = "import x from \'xstate\'; any";'],
		[
			'src/lib/components/X.svelte',
			'<p class="x">any</p>\n<style>\n\tp { border-style: none }\n</style>'
		],
		['src/routes/+page.ts', "import type { PageLoad } from './$types.js';"],
		['src/lib/wizard/x.ts', "import { setup } from 'xstate';\nimport { a } from './a.ts';"]
	])('is left alone in %s: %s', (path, text) => {
		expect(breachesOf(path, text)).toEqual([]);
	});
});
