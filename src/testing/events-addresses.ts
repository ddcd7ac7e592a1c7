// Addresses of events at the desk and of the day itself: written by hand, like the whole list.
import { newId } from '#ground/ids.ts';
import type { Address, Expected } from './access.ts';
import {
	minutesFields,
	invitation,
	signUpByStaff,
	mark,
	raisedHand,
	turn,
	speaker,
	stopFields,
	held
} from './filled.ts';

/** A deed on one turn of the hall; another stop's turns are refused. */
const ofTurn: Address = {
	may: 'floor.moderate',
	stop: true,
	own: true,
	form: ({ floor_turn_id }) => ({ turn: floor_turn_id })
};

/** A button of one question; another stop's are refused. */
const ofQuestion: Address = {
	may: 'floor.moderate',
	stop: true,
	own: true,
	form: ({ question_id }) => ({ question_id })
};

/** A button of one poll; another stop's are refused. */
const ofPoll: Address = {
	may: 'floor.moderate',
	stop: true,
	own: true,
	form: ({ poll_id }) => ({ poll_id })
};

export const eventsAddresses = {
	'GET /kk/at/[stop=id]': { may: 'stop.see', stop: true },
	'GET /kk/at/[stop=id]/door': { may: 'door.mark', stop: true },
	'POST /kk/at/[stop=id]/door ?/mark': {
		may: 'door.mark',
		stop: true,
		form: mark,
		answers: true
	},
	'GET /kk/at/[stop=id]/door/counts': { may: 'door.mark', stop: true },
	'GET /kk/at/[stop=id]/door/find': { may: 'door.mark', stop: true, query: '?q=se' },
	'GET /kk/at/[stop=id]/door/list': { may: 'door.mark', stop: true },
	'POST /kk/at/[stop=id]/door/marks': {
		may: 'door.mark',
		stop: true,
		json: (cast) => [mark(cast)],
		answers: true
	},
	'GET /kk/at/[stop=id]/host': { may: 'hall.run', stop: true },
	'POST /kk/at/[stop=id]/host ?/open': { may: 'floor.moderate', stop: true },
	'POST /kk/at/[stop=id]/host ?/ask': { may: 'floor.moderate', stop: true },
	'POST /kk/at/[stop=id]/host ?/close': { may: 'floor.moderate', stop: true },
	'POST /kk/at/[stop=id]/host ?/fair': { may: 'floor.moderate', stop: true },
	'POST /kk/at/[stop=id]/host ?/add': { may: 'floor.moderate', stop: true, form: raisedHand },
	'POST /kk/at/[stop=id]/host ?/move': {
		...ofTurn,
		form: ({ floor_turn_id }) => ({ turn: floor_turn_id, before: '' })
	},
	'POST /kk/at/[stop=id]/host ?/pass': {
		...ofTurn,
		form: ({ floor_turn_id }) => ({ from: '', to: floor_turn_id })
	},
	'POST /kk/at/[stop=id]/host ?/pause': ofTurn,
	'POST /kk/at/[stop=id]/host ?/resume': ofTurn,
	'POST /kk/at/[stop=id]/host ?/time': {
		...ofTurn,
		form: ({ floor_turn_id }) => ({ turn: floor_turn_id, from: '180', to: '240' })
	},
	'POST /kk/at/[stop=id]/host ?/back': ofTurn,
	'POST /kk/at/[stop=id]/host ?/reply': {
		...ofTurn,
		form: ({ floor_turn_id }) => ({ of: floor_turn_id })
	},
	'POST /kk/at/[stop=id]/host ?/thesis': {
		may: 'record.write',
		stop: true,
		own: true,
		form: ({ floor_turn_id }) => ({
			turn: floor_turn_id,
			'text.kk': 'Көшеге жарық керек',
			'text.ru': '',
			'text.en': '',
			slides_url: '',
			attachment_id: ''
		})
	},
	'POST /kk/at/[stop=id]/host ?/end': ofTurn,
	'POST /kk/at/[stop=id]/host ?/hold': {
		may: 'floor.moderate',
		stop: true,
		form: () => ({ device: 'телефон' })
	},
	'POST /kk/at/[stop=id]/host ?/settle': {
		may: 'record.write',
		stop: true,
		own: true,
		form: ({ floor_turn_id }) => ({ turn: floor_turn_id })
	},
	'GET /kk/at/[stop=id]/host/deeds': { may: 'hall.run', stop: true },
	'POST /kk/at/[stop=id]/host/deeds': {
		may: 'hall.run',
		stop: true,
		json: ({ floor_turn_id }) => ({
			device: 'телефон',
			deeds: [
				{
					id: newId(),
					at: new Date().toISOString(),
					deed: 'thesis',
					turn: floor_turn_id,
					text: { kk: 'Су' }
				}
			]
		}),
		answers: true
	},
	'POST /kk/at/[stop=id]/host ?/remove': ofTurn,
	'POST /kk/at/[stop=id]/host ?/undo_end': ofTurn,
	'POST /kk/at/[stop=id]/host ?/put_out': {
		may: 'floor.moderate',
		stop: true,
		form: ({ question_id }) => ({ of: question_id })
	},
	'POST /kk/at/[stop=id]/host ?/renew_code': {
		may: 'floor.moderate',
		stop: true,
		form: ({ join_code }) => ({ code: join_code }),
		answers: true // like a press sent twice: digits that are not the hall’s any more change nothing
	},
	'POST /kk/at/[stop=id]/host ?/screen': {
		may: 'floor.moderate',
		stop: true,
		form: () => ({ screen: 'message', message: 'Үзіліс 10 минут' })
	},
	'POST /kk/at/[stop=id]/host ?/approve': ofQuestion,
	'POST /kk/at/[stop=id]/host ?/answer': {
		...ofQuestion,
		may: 'hall.run',
		form: ({ question_id }) => ({ question_id, answer: 'Иә' })
	},
	'POST /kk/at/[stop=id]/host ?/answered': ofQuestion,
	'POST /kk/at/[stop=id]/host ?/carry': {
		...ofQuestion,
		may: 'proposals.write',
		form: ({ question_id }) => ({ question_id, category: 'P03' })
	},
	'POST /kk/at/[stop=id]/host ?/put_off': ofQuestion,
	'POST /kk/at/[stop=id]/host ?/refuse_question': {
		...ofQuestion,
		form: ({ question_id }) => ({ question_id, reason: 'Тақырыптан тыс' })
	},
	'POST /kk/at/[stop=id]/host ?/make_poll': {
		may: 'floor.moderate',
		stop: true,
		form: () => ({ 'question.kk': 'Не керек?', 'answers.kk': 'Кеңес\nКөлік' })
	},
	'POST /kk/at/[stop=id]/host ?/open_poll': ofPoll,
	'POST /kk/at/[stop=id]/host ?/close_poll': ofPoll,
	'POST /kk/at/[stop=id]/host ?/show_result': ofPoll,
	'POST /kk/at/[stop=id]/host ?/hide_result': ofPoll,
	'POST /kk/at/[stop=id]/host ?/remove_poll': ofPoll,
	'POST /kk/at/[stop=id]/host ?/finish': { may: 'floor.moderate', stop: true },
	'GET /kk/at/[stop=id]/polls': { may: 'hall.run', stop: true },
	'POST /kk/at/[stop=id]/polls ?/make_poll': {
		may: 'floor.moderate',
		stop: true,
		form: () => ({ 'question.kk': 'Не керек?', 'answers.kk': 'Кеңес\nКөлік' })
	},
	'POST /kk/at/[stop=id]/polls ?/open_poll': ofPoll,
	'POST /kk/at/[stop=id]/polls ?/close_poll': ofPoll,
	'POST /kk/at/[stop=id]/polls ?/show_result': ofPoll,
	'POST /kk/at/[stop=id]/polls ?/hide_result': ofPoll,
	'POST /kk/at/[stop=id]/polls ?/remove_poll': ofPoll,
	'GET /kk/at/arna.webmanifest': 'public',
	'GET /kk/at/here': 'public', // shows what the browser itself keeps
	'GET /kk/at/[stop=id]/sheet': { may: 'door.mark', stop: true },
	'GET /kk/at/[stop=id]/sheet/enter': { may: 'door.mark', stop: true },
	'POST /kk/at/[stop=id]/sheet/enter ?/default': {
		may: 'door.mark',
		stop: true,
		form: ({ registration_id }) => ({ signed: registration_id, 'rows.0.id': newId() }),
		answers: true
	},
	'GET /kk/at/[stop=id]/sheet/pdf': { may: 'door.mark', stop: true },
	'GET /kk/desk/events': 'events.see_drafts',
	'GET /kk/desk/events/[slug]': 'events.see_drafts',
	'GET /kk/desk/events/[slug]/cancel': 'events.write',
	'POST /kk/desk/events/[slug]/cancel ?/default': {
		may: 'events.write',
		ends: true,
		form: () => ({ 'reason.kk': 'Жол жабық' })
	},
	'GET /kk/desk/events/[slug]/copy': 'events.write',
	'POST /kk/desk/events/[slug]/copy ?/default': 'events.write',
	'GET /kk/desk/events/[slug]/edit': 'events.write',
	'POST /kk/desk/events/[slug]/edit ?/default': {
		may: 'events.write',
		form: () => ({ kind: 'meeting', 'title.kk': 'Кездесу' })
	},
	'GET /kk/desk/events/[slug]/edit/files': 'files.upload',
	'POST /kk/desk/events/[slug]/edit/files ?/add': {
		may: 'files.upload',
		form: () => ({ kind: 'material', 'caption.kk': 'Баяндама' })
	},
	'POST /kk/desk/events/[slug]/edit/files ?/release': {
		may: 'files.upload',
		own: true,
		form: ({ attachment_id }) => ({ id: attachment_id, release: 'yes' })
	},
	'POST /kk/desk/events/[slug]/edit/files ?/remove': {
		may: 'files.upload',
		own: true,
		form: ({ attachment_id }) => ({ id: attachment_id })
	},
	'GET /kk/desk/events/[slug]/edit/plan': 'events.write',
	'POST /kk/desk/events/[slug]/edit/plan ?/default': {
		may: 'events.write',
		form: ({ project_id, line_id }) => ({ project_id, plan_lines: line_id })
	},
	'GET /kk/desk/events/[slug]/edit/programme': 'events.write',
	'POST /kk/desk/events/[slug]/edit/programme ?/save': { may: 'events.write', form: turn },
	'GET /kk/desk/events/[slug]/edit/speakers': 'events.write',
	'POST /kk/desk/events/[slug]/edit/speakers ?/save': { may: 'events.write', form: speaker },
	'GET /kk/desk/events/[slug]/edit/stops': 'events.write',
	'GET /kk/desk/events/[slug]/edit/stops/[id=id]': 'events.write',
	'POST /kk/desk/events/[slug]/edit/stops/[id=id] ?/default': {
		may: 'events.write',
		form: stopFields
	},
	'GET /kk/desk/events/[slug]/edit/stops/new': 'events.write',
	'POST /kk/desk/events/[slug]/edit/stops/new ?/default': { may: 'events.write', form: stopFields },
	'GET /kk/desk/events/[slug]/preview': 'events.see_drafts',
	'GET /kk/desk/events/[slug]/publish': 'events.publish',
	'POST /kk/desk/events/[slug]/publish ?/default': 'events.publish',
	'GET /kk/desk/events/[slug]/news': 'news.write',
	'POST /kk/desk/events/[slug]/news ?/default': 'news.write',
	'GET /kk/desk/events/[slug]/record': 'figures.see',
	'POST /kk/desk/events/[slug]/record ?/close': 'record.close',
	'POST /kk/desk/events/[slug]/record ?/correct': {
		may: 'record.close',
		form: () => ({ reason: 'Тізім түзетілді' })
	},
	'GET /kk/desk/events/[slug]/record/participants/[file]': 'evidence.see',
	'POST /kk/desk/events/[slug]/record/participants/[file]': {
		may: 'evidence.see',
		form: () => ({ reason: 'Тексеру' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]': 'registrations.see',
	'POST /kk/desk/events/[slug]/stops/[id=id] ?/approve': {
		may: 'registrations.write',
		own: true,
		form: ({ asked_id }) => ({ ids: asked_id })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/agenda': 'events.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/agenda ?/save': { may: 'events.write', form: turn },
	'GET /kk/desk/events/[slug]/stops/[id=id]/cancel': 'events.publish',
	'POST /kk/desk/events/[slug]/stops/[id=id]/cancel ?/default': {
		may: 'events.publish',
		ends: true,
		form: () => ({ 'reason.kk': 'Жол жабық' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/change': 'registrations.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/change ?/leave': {
		may: 'registrations.write',
		own: true,
		form: ({ registration_id }) => ({ ids: registration_id })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/change ?/move': {
		may: 'registrations.write',
		own: true,
		form: ({ registration_id, stop_id }) => ({ ids: registration_id, to: stop_id })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/change ?/refuse': {
		may: 'registrations.write',
		own: true,
		form: ({ asked_id }) => ({ ids: asked_id, 'reason.kk': 'Орын жоқ' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/close': 'record.close',
	'POST /kk/desk/events/[slug]/stops/[id=id]/close ?/default': 'record.close',
	'GET /kk/desk/events/[slug]/stops/[id=id]/door': 'registrations.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/door ?/see': {
		may: 'registrations.write',
		own: true,
		form: ({ conflict_id }) => ({ id: conflict_id })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/links': 'links.hand_out',
	'POST /kk/desk/events/[slug]/stops/[id=id]/links ?/make': {
		may: 'links.hand_out',
		form: () => ({ role: 'door', name: 'Айгүл' })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/links ?/revoke': {
		may: 'links.hand_out',
		own: true,
		form: ({ link_id }) => ({ link_id })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/minutes': 'minutes.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/minutes ?/compile': 'minutes.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/minutes ?/save': {
		may: 'minutes.write',
		form: minutesFields
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/minutes ?/open': {
		may: 'minutes.approve',
		form: () => ({ reason: 'Төрағаның аты қате' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/minutes/approve': 'minutes.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/minutes/approve ?/approve': {
		may: 'minutes.approve',
		form: () => ({ revision: '1' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/minutes/recompile': 'minutes.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/minutes/recompile ?/apply': {
		may: 'minutes.write',
		form: () => ({ 'choice.decided.kk': 'take' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/minutes/revisions': 'minutes.write',
	'GET /kk/desk/events/[slug]/stops/[id=id]/minutes/revisions/[revision=number]': 'minutes.write',
	'GET /kk/desk/events/[slug]/stops/[id=id]/move': 'events.publish',
	'POST /kk/desk/events/[slug]/stops/[id=id]/move ?/default': {
		may: 'events.publish',
		form: () => ({ ...held, sure: 'yes' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/photos': 'photos.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos ?/add': {
		may: 'photos.write',
		form: () => ({ 'caption.kk': 'Кездесу' })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos ?/decide': {
		may: 'photos.publish',
		own: true,
		form: ({ photo_request_id }) => ({
			request_id: photo_request_id,
			decision: 'refuse',
			reason: 'Көрінбейді'
		})
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos ?/publish': {
		may: 'photos.publish',
		own: true,
		form: ({ photo_id }) => ({ photo_ids: photo_id, seen: '', confirmed: 'yes' })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/upload': {
		may: 'photos.write',
		form: () => ({ 'caption.kk': 'Кездесу' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id]': 'photos.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/describe': {
		may: 'photos.write',
		form: () => ({ 'caption.kk': 'Кездесу', taken_by: '' })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/mark': {
		may: 'photos.write',
		own: true,
		form: ({ person_id }) => ({ person_id })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/move': {
		may: 'photos.write',
		form: () => ({ to: 'before' })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/publish': {
		may: 'photos.publish',
		form: ({ photo_id }) => ({ photo_ids: photo_id, seen: '', confirmed: 'yes' })
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/remove': {
		may: 'photos.publish',
		ends: true
	},
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/take_down': 'photos.publish',
	'POST /kk/desk/events/[slug]/stops/[id=id]/photos/[photo=id] ?/unmark': {
		may: 'photos.write',
		own: true,
		form: ({ person_id }) => ({ person_id })
	},
	'GET /kk/desk/photos/[id=id]': 'photos.write',
	'GET /kk/desk/events/[slug]/stops/[id=id]/resize': 'events.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/resize ?/default': {
		may: 'events.write',
		own: true,
		form: ({ registration_id }) => ({ capacity: '1', to_line: registration_id })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/sheet': 'files.upload',
	'POST /kk/desk/events/[slug]/stops/[id=id]/sheet ?/default': {
		may: 'files.upload',
		own: true,
		form: ({ attendance_id }) => ({
			id: newId(),
			signed: '1',
			unsigned: attendance_id,
			reason: 'not_asked'
		})
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/sign-up': 'registrations.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/sign-up ?/default': {
		may: 'registrations.write',
		form: signUpByStaff
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/invitations': 'letters.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/invitations ?/default': {
		may: 'letters.write',
		form: ({ organisation_id }) => invitation(organisation_id)
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/invitations/paper/[file]': 'letters.write',
	'GET /kk/desk/events/[slug]/stops/[id=id]/certificates': 'certificates.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/certificates ?/issue': 'certificates.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/certificates ?/revoke': {
		may: 'certificates.write',
		own: true,
		form: ({ certificate_id }) => ({ id: certificate_id, reason: 'Қате берілген' })
	},
	'GET /kk/desk/events/[slug]/stops/[id=id]/certificates/paper/[file]': 'certificates.write',
	'GET /kk/desk/events/[slug]/stops/[id=id]/write': 'registrations.write',
	'POST /kk/desk/events/[slug]/stops/[id=id]/write ?/default': {
		may: 'registrations.write',
		form: () => ({ 'subject.kk': 'Жол', 'text.kk': 'Автобус 10:00-де', do: 'send' })
	},
	'GET /kk/desk/events/new': 'events.write',
	'POST /kk/desk/events/new ?/default': {
		may: 'events.write',
		form: () => ({ kind: 'meeting', 'title.kk': 'Кездесу' })
	}
} satisfies Record<string, Expected | Address>;
