/** What a write-up ends with, in the languages write-ups are found in. */
const CLOSINGS =
	/^(?:(?:in )?conclusions?|concluding|(?:in )?summary|summing up|wrap(?:ping)?[- ]?(?:it |things )?up|(?:the |my )?(?:final|closing|parting|last) (?:thoughts?|words?|remarks?|notes?)|closing|epilogue|until next (?:time|year)|see you|where to (?:go )?(?:next|from here)|what(?:['’]s| is) next|next (?:steps|year)|looking (?:ahead|forward)|now what|the end|goodbye|overall|outlook|(?:mein )?fazit|zusammenfassung|ausblick|schluss|resümee|bilan|pour (?:conclure|finir)|en conclusion|mot de la fin|conclusi(?:ón|ones|one|oni)|conclus(?:ão|ões)|considerações finais|podsumowanie|zakończenie|まとめ|おわりに|終わりに|最後に|さいごに|总结|總結|结语|結語|最后|最後|마치며|마무리|맺음말)(?![\p{L}\p{N}])/iu;
const CLOSING_ENDS = /^(?:\S+ ){1,3}(?:recap|wrap[- ]?up)$/iu;

/** What may stand behind the end and still belongs to the post, or to the page below it. */
const AFTERWORDS =
	/^(?:thanks?|thank you|acknowledge?ments?|credits|about (?:me|us|the (?:author|speaker|event))|links|(?:further |additional )?(?:resources|reading|references)|more (?:from|on)|related|recent|popular|similar|other posts|archives?|categories|tags|search|share|subscribe|follow|join|contact|comments?|leave a|previous|next|footnotes?|appendix|disclosure|disclaimer|updates?|edit|p\.? ?s\b|bonus|photos|pictures|gallery|slides|videos?|recordings?|faq|q ?& ?a|danke?|danksagung|links und|merci|remerciements|liens|gracias|agradecimientos|enlaces|obrigad[oa]|agradecimentos|grazie|ringraziamenti|謝辞|おまけ|参考)(?![\p{L}\p{N}])/iu;

/** “SCaLE Recap”, “Where to go next…”: the last heading of a write-up. */
export function isClosing(heading: string): boolean {
	const text = toWords(heading);
	return CLOSINGS.test(text) || CLOSING_ENDS.test(text);
}

/** “Thanks”, “Related posts”: a heading below the end that begins no further post. */
export function isAfterword(heading: string): boolean {
	return AFTERWORDS.test(toWords(heading));
}

/** A title has no more. */
const longestHeading = 140;

function toWords(heading: string): string {
	return heading
		.slice(0, longestHeading)
		.replace(/^[^\p{L}\p{N}]+/u, "")
		.replace(/[^\p{L}\p{N}]+$/u, "");
}
