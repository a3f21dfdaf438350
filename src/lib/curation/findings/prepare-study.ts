import { buildWizard } from '../../wizard/index.ts';
import { loadChecks } from '../checks/load-checks.ts';
import type { Exploration } from '../explore/types.ts';
import { listJunctions } from './list-junctions.ts';
import { locateEntries } from './locate-entries.ts';
import { locateSteps } from './locate-steps.ts';
import type { DataRead, Study } from './types.ts';

/** All that the finders need to know of a data folder and of what its questions lead to. */
export function prepareStudy(data: DataRead, exploration: Exploration): Study {
	const { files, catalog, reading } = data;
	return {
		catalog,
		flow: reading.flow,
		lines: reading.lines,
		wizard: buildWizard(reading.flow),
		exploration,
		people: exploration.people,
		junctions: listJunctions(exploration.upToTwo),
		limits: loadChecks(files).checks.limits,
		locateStep: locateSteps(files),
		locateNeed: locateEntries(files, 'needs'),
		locateResource: locateEntries(files, 'resources'),
		locateRole: locateEntries(files, 'roles')
	};
}
