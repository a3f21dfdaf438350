import type { Catalog, SourceFile } from '../catalog/index.ts';
import type { Problem } from '../shared/problem.ts';
import { checkStudies, loadFrozen, loadStudies, readyStudy } from '../study/index.ts';
import type { ReadyStudy, StudySite } from '../study/index.ts';
import { buildStudySite } from '../walk/index.ts';
import type { Wizard } from '../wizard/index.ts';
import { describeEdition } from './describe-edition.ts';
import { hashOf } from './hash-of.ts';

/**
 * The usability studies of a data folder, ready to be run on the site that it describes, that site,
 * and what is wrong with them.
 */
export function prepareStudies(
	files: readonly SourceFile[],
	{ catalog, wizard }: { readonly catalog: Catalog; readonly wizard: Wizard }
): { studies: ReadyStudy[]; problems: Problem[]; site: StudySite } {
	const { studies, problems: ofStudies } = loadStudies(files);
	const { frozen, problems: ofFrozen } = loadFrozen(files);
	const site = buildStudySite(catalog, wizard);
	const edition = describeEdition(catalog, wizard.flow);
	const { dataHash } = edition;
	return {
		site,
		studies: studies.map(({ value }) => readyStudy(value, { site, edition, frozen, hashOf })),
		problems: [
			...ofStudies,
			...ofFrozen,
			...checkStudies({ studies, frozen, site, hashOf, dataHash })
		]
	};
}
