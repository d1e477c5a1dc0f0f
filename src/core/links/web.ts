/** One request. No cookies and no referrer go with it, and a redirection is not followed. */
export interface WebQuestion {
	readonly address: string;
	readonly method: "HEAD" | "GET";
	/** The answer's text is wanted; without it no more is read than the head. */
	readonly wantsText?: boolean;
}

export type WebAnswer =
	| {
			readonly kind: "answer";
			readonly status: number;
			readonly location?: string | undefined;
			/** The header `Retry-After` as it came. */
			readonly retryAfter?: string | undefined;
			readonly text?: string;
	  }
	| { readonly kind: "failure"; readonly reason: WebFailure };

/**
 * `no-such-name`: name servers say that there is no such host. `private`: the name leads into a network of one's own.
 * `insecure`: no certificate that one could trust. `late`: nothing came in time.
 */
export type WebFailure = "no-such-name" | "private" | "insecure" | "late" | "unreachable";

/** The web and the clock, as a host gives them. Nothing of it throws. */
export interface Web {
	ask(question: WebQuestion): Promise<WebAnswer>;
	/** Milliseconds; ends early where the check is stopped. */
	wait(milliseconds: number): Promise<void>;
	/** Milliseconds since some moment. */
	now(): number;
	isStopped(): boolean;
	/** Whether a host by this name or number may be asked; `isPublicHost` but in tests. */
	mayAsk(host: string): boolean;
}
