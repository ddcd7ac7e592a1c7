/** An invented person: natural Kazakh names in combinations of our own; phones from a block that nobody has. */
export interface Invented {
	surname: string;
	given: string;
	patronymic: string | null;
	woman: boolean;
	phone: string;
}

const roots =
	'Айтбаев Оспанов Сәрсенбаев Нұрпейісов Ержанов Қуанышев Тілеуов Досжанов Әбдірахманов Жүсіпов Мұқанов Бекжанов Сейітов Қалиев Өтегенов Рысбаев Шәріпов Үсенов Алдабергенов Байділдаев Ізтілеуов Құлмағамбетов Есенов Тоқтаров Ыбыраев Смағұлов Әлімбетов Дүйсенов Хасенов Мырзабеков'.split(
		' '
	);
const women =
	'Аружан Дана Гүлнар Ақтоты Мөлдір Жансая Әсел Толғанай Қарлығаш Ұлжан Назерке Індира Сәуле Айгүл Бибігүл Еңлік Перизат Шынар Ғазиза Раушан'.split(
		' '
	);
const men =
	'Болат Нұрлан Ерлан Бауыржан Дәурен Мақсат Серік Асқар Жандос Қайрат Олжас Ұлан Ғалымжан Әділет Нұржан Бекзат Тимур Самат Ерасыл Рүстем'.split(
		' '
	);
const fathers =
	'Серік Қайрат Марат Ерлан Бақыт Нұрлан Әбілхан Тұрсын Жақсылық Әмір Дәулет Кенжебек Мұрат Сағындық Орынбасар'.split(
		' '
	);

/** The n-th invented person; the same number gives the same person. Every ninth has no patronymic. */
export function invented(n: number): Invented {
	const woman = n % 20 < 11;
	const given = (woman ? women : men)[(n * 7) % 20]!;
	const surname = roots[(n * 11 + Math.floor(n / 30)) % roots.length]!;
	const father = fathers[(n * 4 + 1) % fathers.length]!;
	return {
		surname: woman ? `${surname}а` : surname,
		given,
		patronymic: n % 9 === 4 ? null : `${father}${woman ? 'қызы' : 'ұлы'}`,
		woman,
		phone: `+7700000${String(n + 1).padStart(4, '0')}`
	};
}
