/** Lowest means of the grades: the curved scale of Sauro & Lewis (specification, 2.8). */
const grades = [
	[84.1, 'A+'],
	[80.8, 'A'],
	[78.9, 'A-'],
	[77.2, 'B+'],
	[74.1, 'B'],
	[72.6, 'B-'],
	[71.1, 'C+'],
	[65, 'C'],
	[62.7, 'C-'],
	[51.7, 'D']
] as const;

/** More than what doubles lose of a mean, and less than two means can differ by. */
const hair = 1e-9;

/** A grade of the curved scale. */
export type SusGrade = (typeof grades)[number][1] | 'F';

/** The grade of a mean score, which is rounded half up to one decimal before. */
export function gradeSus(mean: number): SusGrade {
	const tenths = Math.floor(mean * 10 + 0.5 + hair);
	return grades.find(([least]) => tenths >= Math.round(least * 10))?.[1] ?? 'F';
}
