/**
 * Where something took place, in Russian. Only forms that follow from the name's own ending are made: an adjective in
 * -ский with «район», and names of towns after «город» that end in -а or in a hard consonant. Others are left as they
 * are («в городе Алматы») or, where even the noun is unknown, null: then the sentence is built without a case.
 */
export function placeRu(name: string): string | null {
	const adjective = districtRu(name);
	if (adjective) return `в ${adjective} районе`;
	const town = townRu(name);
	return town ? `в городе ${town}` : null;
}

/** «в Шиелийском и Сырдарьинском районах и в городе Кызылорде»; each place once; null where one has no form. */
export function placesRu(names: string[]): string | null {
	const all = [...new Set(names)];
	const districts = all.flatMap((name) => districtRu(name) ?? []);
	const towns = all.flatMap((name) => townRu(name) ?? []);
	if (all.length === 0 || districts.length + towns.length < all.length) return null;
	return listed([
		...(districts.length > 0
			? [`в ${listed(districts)} ${districts.length > 1 ? 'районах' : 'районе'}`]
			: []),
		...(towns.length > 0 ? [`в ${towns.length > 1 ? 'городах' : 'городе'} ${listed(towns)}`] : [])
	]);
}

function districtRu(name: string): string | null {
	const stem = /^(.+)ский район$/.exec(name)?.[1];
	return stem ? `${stem}ском` : null;
}

function townRu(name: string): string | null {
	const town = /^город (.+)$/.exec(name)?.[1];
	if (!town) return null;
	if (/[а-яё]а$/i.test(town)) return `${town.slice(0, -1)}е`;
	return /[бвгдзклмнпрст]$/.test(town) ? `${town}е` : town;
}

function listed(parts: string[]): string {
	const last = parts.at(-1)!;
	return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} и ${last}` : last;
}
