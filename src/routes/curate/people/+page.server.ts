import { describeExamples, loadPeople } from '$lib/curation/index.ts';
import { site } from '$lib/server/site.ts';

export function load() {
	const { files, catalog, wizard, warnings } = site;
	const { people } = loadPeople(files, catalog, wizard.flow);
	return {
		people: describeExamples(catalog, wizard, people),
		amiss: warnings.filter(({ code }) => code.startsWith('curation/person-'))
	};
}
