/** Whether two folded names are at most `most` letters apart: typed wrong, left out or put in. */
export function isNear(one: string, other: string, most = 2): boolean {
	if (Math.abs(one.length - other.length) > most) return false;
	let before = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (const [row, letter] of Array.from(one).entries()) {
		const now = [row + 1];
		for (const [column, wanted] of Array.from(other).entries())
			now.push(
				Math.min(
					now[column]! + 1,
					before[column + 1]! + 1,
					before[column]! + (letter === wanted ? 0 : 1)
				)
			);
		before = now;
	}
	return before[other.length]! <= most;
}
