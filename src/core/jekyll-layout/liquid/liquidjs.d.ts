/**
 * The part of LiquidJS 10 that Recap uses. Its own types name Node's, which the core must not see, and its main entry
 * imports Node's `fs`: the browser bundle serves every host.
 */
declare module "liquidjs/dist/liquid.browser.mjs" {
	export interface Limit {
		/** Called with what is about to be allocated. */
		use(count: number): void;
		/** Called before each piece of a template, with the time. */
		check(count: number): void;
	}

	export interface Token {
		readonly kind: number;
		readonly input: string;
		readonly begin: number;
		readonly end: number;
		readonly file?: string | undefined;
		getText(): string;
		/** Line and column from 1. */
		getPosition(): [number, number];
	}

	export interface TagToken extends Token {
		readonly name: string;
		readonly args: string;
		readonly tokenizer: Tokenizer;
	}

	export interface RangeToken extends Token {
		lhs: Token;
		rhs: Token;
	}

	export interface Template {
		readonly token: Token;
	}

	export interface Emitter {
		buffer: string;
		write(value: unknown): void;
	}

	export type Steps = Generator<unknown, unknown, unknown>;

	export class Tokenizer {
		constructor(input: string, operators?: Operators, file?: string);
		readTopLevelTokens(options: object): Token[];
		readGroupOrRange(): Token | undefined;
	}

	export class Drop {
		liquidMethodMissing(key: unknown, context: Context): unknown;
	}

	export class Context {
		constructor(
			environment: object,
			options: object,
			renderOptions: { readonly sync?: boolean; readonly ownPropertyOnly?: boolean },
			parts: { readonly memoryLimit: Limit; readonly renderLimit: Limit; readonly liquid: Liquid },
		);
		readonly scopes: object[];
		readonly environments: Record<string, unknown>;
		readonly memoryLimit: Limit;
		readonly renderLimit: Limit;
		breakCalled: boolean;
		continueCalled: boolean;
		push(scope: object): number;
		pop(): object | undefined;
		bottom(): Record<string, unknown>;
		spawn(scope: object): Context;
		_getFromScope(scope: unknown, path: readonly string[] | string, strict: boolean): Steps;
	}

	export interface Renderer {
		renderTemplates(templates: readonly Template[], context: Context, emitter?: Emitter): Steps;
	}

	export class Parser {
		constructor(liquid: Liquid);
		parseTokens(tokens: Token[]): Template[];
		parseToken(token: Token, remaining: Token[]): Template;
	}

	export interface FilterCall {
		readonly context: Context;
		readonly liquid: Liquid;
	}

	export type Filter = (this: FilterCall, value: unknown, ...args: readonly unknown[]) => unknown;
	export type TagClass = new (token: TagToken, remaining: Token[], liquid: Liquid, parser: Parser) => Tag;
	export type Operator = (left: unknown, right: unknown, context?: Context) => unknown;
	export type Operators = Record<string, Operator>;

	export class Liquid {
		constructor(options: object);
		readonly options: object;
		readonly renderer: Renderer;
		readonly filters: Record<string, Filter | { readonly handler: Filter }>;
		readonly tags: Record<string, TagClass>;
		registerTag(name: string, tag: TagClass): void;
		registerFilter(name: string, filter: Filter): void;
		unregisterFilter(name: string): void;
	}

	export abstract class Tag implements Template {
		constructor(token: TagToken, remaining: Token[], liquid: Liquid);
		readonly token: TagToken;
		readonly liquid: Liquid;
		abstract render(context: Context, emitter: Emitter): unknown;
	}

	export class IncludeTag extends Tag {
		constructor(token: TagToken, remaining: Token[], liquid: Liquid, parser: Parser);
		readonly file: string | readonly Template[] | undefined;
		readonly hash: { render(context: Context): Steps };
		render(context: Context, emitter: Emitter): unknown;
	}

	export class CaptureTag extends Tag {
		constructor(token: TagToken, remaining: Token[], liquid: Liquid, parser: Parser);
		readonly templates: readonly Template[];
		readonly variable: string;
		render(context: Context, emitter: Emitter): unknown;
	}

	export class CaseTag extends Tag {
		constructor(token: TagToken, remaining: Token[], liquid: Liquid, parser: Parser);
		readonly value: { value(context: Context): Steps };
		readonly branches: readonly {
			readonly values: readonly Token[];
			readonly templates: readonly Template[];
		}[];
		readonly elseTemplates: readonly Template[];
		render(context: Context, emitter: Emitter): unknown;
	}

	export class LiquidError extends Error {
		readonly token: Token;
		readonly originalError?: unknown;
		static is(value: unknown): value is LiquidError;
	}

	export const TokenKind: {
		readonly Tag: number;
		readonly Output: number;
		readonly Range: number;
		readonly FilteredValue: number;
	};
	export const defaultOperators: Operators;
	export function evalToken(token: Token, context: Context): Steps;
	export function toPromise(value: unknown): Promise<unknown>;
	export function toValue(value: unknown): unknown;
}
