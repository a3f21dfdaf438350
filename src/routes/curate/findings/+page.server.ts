import { explainCode } from '$lib/curation/index.ts';
import { site } from '$lib/server/site.ts';

export function load() {
	const codes = [...new Set(site.warnings.map(({ code }) => code))];
	return {
		total: site.warnings.length,
		accepted: site.accepted.map(({ finding: { message }, why }) => ({
			message,
			why
		})),
		kinds: codes
			.map((code) => {
				const findings = site.warnings.filter((problem) => problem.code === code);
				const remedies = [...new Set(findings.map(({ remedy }) => remedy))];
				// One that is the same for all is said once.
				return {
					code,
					heading: explainCode(code),
					findings,
					remedy: remedies[1] ? '' : remedies[0]
				};
			})
			.sort((a, b) => a.findings.length - b.findings.length)
	};
}
