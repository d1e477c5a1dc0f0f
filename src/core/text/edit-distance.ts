/**
 * Whether one slip of the keyboard turns `a` into `b`: a character too much, too little, changed, or two neighbours swapped.
 * Equal texts are not one slip apart.
 */
export function isOneSlipApart(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const restOfA = a.slice(start);
	const restOfB = b.slice(start);
	if (restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1) || restOfA.slice(1) === restOfB.slice(1)) {
		return true;
	}
	return restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2);
}
