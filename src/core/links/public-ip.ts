/** The four or sixteen bytes of an IP address. */
export type Ip = readonly number[];

/** Reads `203.0.113.7`, `2001:db8::1` and `[2001:db8::1]`; undefined for a name. */
export function readIp(text: string): Ip | undefined {
	const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
	return bare.includes(":") ? readIpv6(bare) : readIpv4(bare);
}

/** Whether an address is one of the whole internet's. False for what is no IP address. */
export function isPublicIp(text: string): boolean {
	const ip = readIp(text);
	if (!ip) return false;
	const isIn = ({ bytes, length }: Network) => sharesBits(ip, bytes, length);
	if (ip.length === 4) return !ownNetworks.filter(({ bytes }) => bytes.length === 4).some(isIn);
	// Of IPv6 only 2000::/3 is given out: https://www.iana.org/assignments/ipv6-unicast-address-assignments
	return sharesBits(ip, [0x20], 3) && !ownNetworks.filter(({ bytes }) => bytes.length === 16).some(isIn);
}

interface Network {
	readonly bytes: Ip;
	/** Bits that all its addresses share. */
	readonly length: number;
}

/**
 * Networks that are nobody's, one's own, or lead to others' (6to4, Teredo), of the registries for special purposes:
 * https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const ownNetworks: readonly Network[] = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4",
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20",
].map((written) => {
	const [address = "", length = ""] = written.split("/");
	return { bytes: readIp(address) ?? [], length: Number(length) };
});

function readIpv4(text: string): Ip | undefined {
	const parts = text.split(".");
	if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
		return undefined;
	return parts.map(Number);
}

function readIpv6(text: string): Ip | undefined {
	const [front = "", back, more] = text.split("::");
	if (more !== undefined) return undefined;
	const [first, last] = [groupsOf(front), back === undefined ? [] : groupsOf(back)];
	if (!first || !last) return undefined;
	const missing = 16 - first.length - last.length;
	if (back === undefined ? missing !== 0 : missing < 2) return undefined;
	return [...first, ...Array<number>(missing).fill(0), ...last];
}

/** Groups of four hexadecimal digits, the last of which may be an IPv4 address. */
function groupsOf(text: string): Ip | undefined {
	if (text === "") return [];
	const bytes: number[] = [];
	for (const group of text.split(":")) {
		const ipv4 = readIpv4(group);
		if (ipv4) bytes.push(...ipv4);
		else if (/^[\da-f]{1,4}$/i.test(group)) {
			const value = Number.parseInt(group, 16);
			bytes.push(value >> 8, value & 0xff);
		} else return undefined;
	}
	return bytes.length > 16 ? undefined : bytes;
}

function sharesBits(ip: Ip, bytes: Ip, length: number): boolean {
	for (let bit = 0; bit < length; bit++) {
		const [at, mask] = [bit >> 3, 0x80 >> (bit & 7)];
		if (((ip[at] ?? 0) & mask) !== ((bytes[at] ?? 0) & mask)) return false;
	}
	return true;
}
