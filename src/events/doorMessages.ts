import type { Words } from '#ground/language.ts';

/** What the door says of the network and of what waits on the device. */
export const doorMessages = {
	off: {
		kk: 'Байланыс жоқ. Белгілей беріңіз.',
		ru: 'Нет связи. Отмечайте дальше.',
		en: 'No connection. Carry on.'
	},
	off_kept: {
		kk: 'Осы құрылғыда сақтаулы белгі: {count}. Байланыс шыққанда өзі жіберіледі.',
		ru: 'Отметок, сохранённых на этом устройстве: {count}. Отправятся сами, когда будет связь.',
		en: 'Marks kept on this device: {count}. They go by themselves when the network is back.'
	},
	off_memory: {
		kk: 'Жіберілмеген белгі: {count}. Байланыс шыққанша осы бетті жаппаңыз.',
		ru: 'Не отправлено отметок: {count}. Не закрывайте эту страницу, пока не будет связи.',
		en: 'Marks not sent: {count}. Keep this page open until the network is back.'
	},
	on: { kk: 'Байланыс бар.', ru: 'Связь есть.', en: 'Connected.' },
	on_kept: {
		kk: 'Жіберілмеген белгі: {count}.',
		ru: 'Не отправлено отметок: {count}.',
		en: 'Marks not sent: {count}.'
	},
	merged_at: {
		kk: 'Соңғы жаңарту: {time}.',
		ru: 'Последнее обновление: {time}.',
		en: 'Last updated: {time}.'
	},
	merged_never: {
		kk: 'Әлі жаңартылған жоқ.',
		ru: 'Ещё не обновлялось.',
		en: 'Not updated yet.'
	},
	no_list: {
		kk: 'Бұл құрылғыда тізім жоқ, сондықтан аты-жөні бойынша іздеу болмайды. Билетті оқытуға және жаңа адам қосуға болады.',
		ru: 'На этом устройстве нет списка, поэтому поиска по имени нет. Можно считывать билеты и добавлять людей без записи.',
		en: 'There is no list on this device, so names cannot be searched. Tickets can be scanned and walk-ins added.'
	},
	insecure: {
		kk: 'Мекенжай https емес: бұл құрылғыда ештеңе сақтауға болмайды. Байланыс үзілсе, бетті жаппаңыз немесе қағаз парақты пайдаланыңыз.',
		ru: 'Адрес не https: на этом устройстве ничего нельзя сохранить. Если связь пропадёт, не закрывайте страницу или ведите бумажный лист.',
		en: 'This is not an https address: nothing can be kept on this device. If the network goes, keep the page open or use the paper sheet.'
	},
	shut: {
		kk: 'Бұл терезеде ештеңе сақтауға болмайды (мысалы, жасырын режим). Кәдімгі терезеде ашыңыз немесе қағаз парақты пайдаланыңыз.',
		ru: 'В этом окне ничего нельзя сохранить (например, режим инкогнито). Откройте в обычном окне или ведите бумажный лист.',
		en: 'Nothing can be kept in this window (a private one, for example). Open an ordinary window or use the paper sheet.'
	},
	full: {
		kk: 'Құрылғының жады толды: жаңа белгілер осында сақталмайды. Орын босатыңыз, оған дейін бетті жаппаңыз.',
		ru: 'Память устройства заполнена: новые отметки здесь не сохраняются. Освободите место, а до того не закрывайте страницу.',
		en: 'The device is full: new marks are not kept here. Free some space, and until then keep the page open.'
	},
	newer: {
		kk: 'Жаңа нұсқа сақтаған белгі: {count}. Байланыс шыққанда осы бетті қайта ашыңыз: сонда олар жіберіледі.',
		ru: 'Отметок, сохранённых новой версией: {count}. Откройте страницу заново, когда будет связь: тогда они отправятся.',
		en: 'Marks kept by a newer version: {count}. Open this page again when the network is back; they are sent then.'
	},
	ended: {
		kk: 'Тізім бұл құрылғыдан өшірілді.',
		ru: 'Список удалён с этого устройства.',
		en: 'The list was removed from this device.'
	},
	ended_waits: {
		kk: 'Жіберілмеген белгі осы құрылғыда қалды: {count}. Орталық қызметкеріне көрсетіңіз: ол осы құрылғыда кіріп, жібере алады.',
		ru: 'На этом устройстве остались неотправленные отметки: {count}. Покажите его сотруднику центра: он войдёт здесь и отправит их.',
		en: 'Unsent marks are still on this device: {count}. Show it to the centre’s staff: they sign in here and send them.'
	},
	late_waits: {
		kk: 'Отырыс жабылған, ал осы құрылғыда жіберілмеген белгі бар: {count}.',
		ru: 'Встреча закрыта, а на этом устройстве есть неотправленные отметки: {count}.',
		en: 'The stop is closed, and unsent marks are on this device: {count}.'
	},
	late_send: {
		kk: 'Түзету ретінде жіберу',
		ru: 'Отправить как исправление',
		en: 'Send as a correction'
	},
	waiting_title: {
		kk: 'Осы құрылғыдағы белгілер',
		ru: 'Отметки на этом устройстве',
		en: 'Marks on this device'
	},
	row_kept: {
		kk: '{time} белгіленді, құрылғыда сақтаулы',
		ru: 'отмечено в {time}, сохранено на устройстве',
		en: 'marked at {time}, kept on this device'
	},
	row_undone: {
		kk: '{time} белгісі алынды, құрылғыда сақтаулы',
		ru: 'отметка снята в {time}, сохранено на устройстве',
		en: 'mark taken back at {time}, kept on this device'
	},
	row_walk_in: { kk: 'жаңа адам', ru: 'без записи', en: 'walk-in' },
	row_nameless: { kk: 'Аты белгісіз', ru: 'Имя неизвестно', en: 'Name unknown' },
	kept_marked: {
		kk: 'Сақталды: {name}. Байланыс шыққанда жіберіледі.',
		ru: 'Сохранено: {name}. Отправится, когда будет связь.',
		en: 'Kept: {name}. It goes when the network is back.'
	},
	noted_title: {
		kk: 'Сәйкес келмеген белгілер',
		ru: 'Отметки, которые разошлись',
		en: 'Marks that did not fit'
	},
	noted_hint: {
		kk: 'Келгені бір рет есептеледі. Екі белгіні де орталық қызметкері көреді.',
		ru: 'Явка считается один раз. Обе отметки видит сотрудник центра.',
		en: 'Attendance counts once. The centre’s staff see both marks.'
	},
	dismiss: { kk: 'Түсінікті', ru: 'Понятно', en: 'Understood' },
	dismiss_who: { kk: 'Түсінікті: {name}', ru: 'Понятно: {name}', en: 'Understood: {name}' },
	here_title: {
		kk: 'Осы құрылғыдағы тізімдер',
		ru: 'Списки на этом устройстве',
		en: 'Lists on this device'
	},
	here_none: {
		kk: 'Бұл құрылғыда ештеңе сақталмаған. Байланыс бар кезде сізге берілген сілтемемен кіреберісті ашыңыз: тізім сонда түседі.',
		ru: 'На этом устройстве ничего не сохранено. Откройте вход по выданной вам ссылке, когда есть связь: тогда список загрузится.',
		en: 'Nothing is kept on this device. Open the door with the link you were given while there is a network; the list comes then.'
	},
	here_waits: {
		kk: 'Жіберілмеген белгі: {count}',
		ru: 'Не отправлено отметок: {count}',
		en: 'Marks not sent: {count}'
	},
	here_reading: {
		kk: 'Құрылғыдағы тізім ашылуда…',
		ru: 'Открываем список на устройстве…',
		en: 'Opening the list on this device…'
	},
	here_scripts: {
		kk: 'Бұл бетке скриптер керек.',
		ru: 'Этой странице нужны скрипты.',
		en: 'This page needs scripts.'
	},
	signed_out: {
		kk: 'Сіз жүйеден шықтыңыз. Тізімдер осы құрылғыдан өшірілді.',
		ru: 'Вы вышли. Списки удалены с этого устройства.',
		en: 'You have signed out. The lists were removed from this device.'
	},
	home: { kk: 'Басты бет', ru: 'На главную', en: 'Home' },
	app_name: { kk: 'Арна: зал', ru: 'Арна: зал', en: 'Arna: the hall' },
	app_about: {
		kk: 'Кіреберіс пен жүргізуші беті байланыссыз да ашылады.',
		ru: 'Вход и страница ведущего открываются и без связи.',
		en: 'The door and the host’s page open without a network too.'
	}
} satisfies Record<string, Words>;
