import { getDescription } from 'valibot';
import type { GenericSchema } from 'valibot';
import type { YamlPath } from './types.ts';

/** The parts of a schema that lead to the schemas inside it. */
interface Shape {
	readonly entries?: Readonly<Record<string, Shape>>;
	readonly item?: Shape;
	readonly wrapped?: Shape;
}

/** The sentence that a schema says about the field at `path`; empty where it says nothing. */
export function describeField(schema: unknown, path: YamlPath): string {
	const shape = shapeAt(schema, path);
	return shape ? (getDescription(shape as unknown as GenericSchema) ?? '') : '';
}

/** The fields an entry at `path` can have, in the schema's order. */
export function fieldNames(schema: unknown, path: YamlPath): string[] {
	return Object.keys(shapeAt(schema, path)?.entries ?? {});
}

/** Whether the field at `path` may be left out. */
export function isOptional(schema: unknown, path: YamlPath): boolean {
	const field = path.at(-1);
	const entries = shapeAt(schema, path.slice(0, -1))?.entries;
	return typeof field === 'string' && entries?.[field]?.wrapped !== undefined;
}

function shapeAt(schema: unknown, path: YamlPath): Shape | undefined {
	return path.reduce<Shape | undefined>(
		(shape, step) => unwrap(typeof step === 'number' ? shape?.item : shape?.entries?.[step]),
		unwrap(schema as Shape)
	);
}

function unwrap(shape: Shape | undefined): Shape | undefined {
	return shape?.wrapped ? unwrap(shape.wrapped) : shape;
}
