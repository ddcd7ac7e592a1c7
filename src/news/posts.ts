// Posts as people type them, made fit for the middle of a sentence.

/** Words that a post may begin with and that are nobody's name. */
const beginnings = new Set(
	`атқарушы аға аудандық бас басқарма басшы бөлім бірінші департамент депутат директор еріктілер жастар жетекші
жетекшісі жоба жобалар жобаларды кеңесші қалалық қоғамдық маман менеджер облыстық орталық сарапшы тәуелсіз төраға төрағаның
төрағасы төрайым тренер үйлестіруші
аким ведущий генеральный главный депутат директор заведующая заведующий заместитель исполнительный координатор менеджер
начальник независимый общественный первый председатель президент представитель руководитель секретарь советник специалист
старший тренер учредитель член эксперт`.split(/\s+/)
);

/** «Бас маман» → «бас маман», «Директор» → «директор»; names of places and bodies keep their capitals. */
export function smallPost(post: string): string {
	const text = post.trim();
	const first = text.split(' ')[0]!.toLowerCase();
	const isPlain = /^\p{Lu}\p{Ll}/u.test(text) && (beginnings.has(first) || !text.includes(' '));
	return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * Whether the post says already whose it is, so that the body's name would come twice: «Шиелі ауданы әкімінің орынбасары»
 * of «Шиелі ауданының әкімдігі», «заместитель акима Шиелийского района» of «Акимат Шиелийского района».
 */
export function namesItself(post: string, body: string): boolean {
	const marked = /«[^»]+»/.exec(body)?.[0];
	if (marked && post.includes(marked)) return true;
	const [first = '', second = '', third] = body.split(' ');
	if (/^\p{Lu}/u.test(first) && second && post.startsWith(`${first} ${second.slice(0, 4)}`))
		return true;
	return third !== undefined && post.endsWith(body.slice(first.length));
}
