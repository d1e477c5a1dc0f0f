/** One sentence why nothing is changed, and what to do about it. */
export interface Refusal {
	readonly refusal: string;
}

export function isRefusal(answer: object): answer is Refusal {
	return "refusal" in answer;
}
