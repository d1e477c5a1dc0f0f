/** A JSON Schema the writer's workspace gives, and the other schemas it refers to by their path. */
export interface FrontMatterSchema {
	readonly schema: object;
	/** By the identifier that `$ref` gives them. */
	readonly referred: Readonly<Record<string, object>>;
	/** The schema file, for messages. */
	readonly file: string;
	/** Why the schema could not be read, as the end of a sentence; nothing else is checked then. */
	readonly problem?: string;
}
