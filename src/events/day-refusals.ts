import type { Words } from '#ground/language.ts';

/** Why the day says no, and what to do next. */
export const refusals = {
	'events.door_closed': {
		kk: 'Отырыс жабылған, енді белгі қойылмайды. Түзетуді орталық қызметкері себебін көрсетіп енгізеді.',
		ru: 'Встреча закрыта, отмечать больше нельзя. Исправление с причиной вносит сотрудник центра.',
		en: 'The stop is closed and takes no more marks. Centre staff can correct the list with a reason.'
	},
	'events.door_cancelled': {
		kk: 'Бұл отырыс болмайды.',
		ru: 'Эта встреча отменена.',
		en: 'This stop was cancelled.'
	},
	'events.feedback_unknown': {
		kk: 'Сілтеме толық емес немесе басқа адамдікі. Хаттағы сілтемені түгел ашыңыз не билет кодын теріңіз.',
		ru: 'Ссылка неполная или чужая. Откройте ссылку из письма целиком или наберите код билета.',
		en: 'The link is incomplete or somebody else’s. Open the whole link of the letter, or type the ticket code.'
	},
	'events.feedback_not_there': {
		kk: 'Бұл код бойынша келген адам белгіленбеген. Кодты тексеріңіз немесе кіреберістегі көмекшіге айтыңыз.',
		ru: 'По этому коду явка не отмечена. Проверьте код или обратитесь к помощнику на входе.',
		en: 'Nobody was marked with this code. Check it, or speak to the helper at the door.'
	},
	'events.feedback_closed': {
		kk: 'Іс-шара жабылған, пікірді енді өзгертуге болмайды. Айтарыңыз болса, орталыққа хабарласыңыз.',
		ru: 'Мероприятие закрыто, отзыв больше не изменить. Если есть что сказать, свяжитесь с центром.',
		en: 'The event is closed and feedback can no longer be changed. If you have more to say, contact the centre.'
	},
	'events.feedback_empty': {
		kk: 'Кемінде бір сұраққа жауап беріңіз.',
		ru: 'Ответьте хотя бы на один вопрос.',
		en: 'Answer at least one question.'
	},
	'events.proposal_order': {
		kk: 'Бұл қадамның кезегі емес. Ұсыныс алдымен жіберіледі, содан кейін қабылданады не қабылданбайды, соңында орындалады.',
		ru: 'Этот шаг сейчас невозможен. Предложение сначала направляют, затем принимают или отклоняют, потом исполняют.',
		en: 'Not the next step. A proposal is first sent, then accepted or refused, and done at the end.'
	},
	'events.proposal_no_addressee': {
		kk: 'Алдымен кімге жіберілетінін таңдаңыз.',
		ru: 'Сначала выберите, кому направляется предложение.',
		en: 'First choose to whom the proposal goes.'
	},
	'events.proposal_future': {
		kk: 'Болашақ күнді жазуға болмайды. Бүгінгі не өткен күнді жазыңыз.',
		ru: 'Дата не может быть в будущем. Укажите сегодняшний или прошедший день.',
		en: 'The day may not be in the future. Write today or an earlier day.'
	},
	'events.proposal_before': {
		kk: 'Бұл күн алдыңғы қадамнан ерте. Күнін тексеріңіз.',
		ru: 'Эта дата раньше предыдущего шага. Проверьте её.',
		en: 'This day is before the step it follows. Check it.'
	}
} satisfies Record<string, Words>;
