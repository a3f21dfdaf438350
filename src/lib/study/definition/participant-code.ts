/** The code of the participant with this number, from 1: "P01". */
export function participantCode(number: number): string {
	return `P${String(number).padStart(2, '0')}`;
}
