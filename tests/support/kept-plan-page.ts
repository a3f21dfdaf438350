import { expect, type Locator, type Page } from '@playwright/test';

/** Presses one of the four marks of a step, and waits until it is kept. */
export async function mark(page: Page, step: number, name: string): Promise<void> {
	const group = page.getByRole('group', { name: `Your mark for step ${step}`, exact: true });
	const button = group.getByRole('button', { name, exact: true });
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** What the page says of a step's mark. */
export function markOf(page: Page, step: number): Locator {
	return page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^Step ${step}\\.`) }) })
		.locator('.said');
}

/** The part of a pathway's page that says what is kept of it. */
export function kept(page: Page): Locator {
	return page.locator('.kept');
}

/** "8 of 21 done, 3 you knew, 2 not for you". */
export function countLine(page: Page): Locator {
	return page.locator('.count');
}
