import type { Catalog, Pathway } from '../catalog/index.ts';

/** The pathways of one program area, or of everybody. */
export interface AreaPathways {
	readonly name: string;
	readonly plainly: string;
	/** Site path of the program area's page; none for everybody's. */
	readonly path?: string;
	readonly pathways: readonly {
		readonly title: string;
		readonly path: string;
		readonly steps: number;
	}[];
}

/** All pathways: everybody's first, then by program area, each in the order core, then roles. */
export function listPathways(catalog: Catalog): AreaPathways[] {
	const everybody = {
		name: 'Everybody',
		plainly: 'Where every plan begins, and work of no single program area.',
		pathways: inOrder(catalog, 'all')
	};
	const areas = catalog.programs.map((program) => ({
		name: `${program.name} (${program.abbreviation})`,
		plainly: program.plainly,
		path: `programs/${program.id}/`,
		pathways: inOrder(catalog, program.id)
	}));
	return [everybody, ...areas];
}

function inOrder(catalog: Catalog, program: string) {
	return catalog.pathways
		.filter((pathway) => pathway.program === program)
		.sort((a, b) => rank(catalog, a) - rank(catalog, b))
		.map((pathway) => ({
			title: pathway.title,
			path: `pathways/${pathway.id}/`,
			steps: new Set(pathway.steps.map(({ need }) => need)).size
		}));
}

/** Introduction, core, then roles in the order in which roles are listed. */
function rank(catalog: Catalog, pathway: Pathway): number {
	if (pathway.kind === 'introduction') return -2;
	if (pathway.kind === 'core') return -1;
	const at = catalog.roles.findIndex(({ id }) => String(id) === String(pathway.id));
	return at === -1 ? catalog.roles.length : at;
}
