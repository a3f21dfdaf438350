import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The budgets of a file: see CONTRIBUTING.md, "Budgets". */
const budgets = {
	'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
	'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
	complexity: ['error', 10],
	'max-params': ['error', 3]
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{ files: ['src/**/*.ts', 'src/**/*.js'], rules: budgets },
	{
		files: ['src/**/*.svelte'],
		rules: { 'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }] }
	},
	{
		files: ['src/lib/**/*.ts'],
		ignores: ['src/lib/platform/**', 'src/lib/server/**', 'src/lib/components/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'process', 'console']
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'A domain gets the time as an argument.'
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'A domain gets the time as an argument.'
				},
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'A domain gets chance as an argument.'
				},
				{
					selector: 'ExportDefaultDeclaration',
					message: 'Export it by name.'
				}
			]
		}
	}
);
