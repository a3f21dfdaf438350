/**
 * The chance that n people meet, at least once, a problem that meets one of them with chance p:
 * 1 − (1 − p)ⁿ. For planning only: p varies between studies, so that no share of the problems may
 * be claimed as found (Schmettow, CACM 55(4), 2012).
 */
export function discovery(p: number, n: number): number {
	return 1 - (1 - p) ** n;
}
