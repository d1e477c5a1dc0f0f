/** What a command answers its caller, be it the palette or a script. */
export type CommandResult =
	| { readonly done: true }
	/** `message` is the sentence the writer was shown; none where the writer stopped by Escape. */
	| { readonly done: false; readonly message?: string };

/** With an argument object it asks nothing; without one it prompts. */
export type CommandHandler = (argument?: unknown) => Promise<CommandResult>;
