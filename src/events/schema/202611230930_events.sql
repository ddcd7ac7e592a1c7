-- How a participant takes part: the centre's own list, the sixteen of the start below.
create table category (
	code text primary key,
	name jsonb not null,
	position int not null
);
insert into category (code, position, name) values
('P01', 1, '{"kk":"ҮЕҰ өкілі","ru":"представитель НПО","en":"NGO representative"}'),
('P02', 2, '{"kk":"ерікті, волонтер","ru":"волонтёр","en":"volunteer"}'),
('P03', 3, '{"kk":"жастар","ru":"молодёжь","en":"youth"}'),
('P04', 4, '{"kk":"аудандық азаматтық қоғам өкілі","ru":"представитель гражданского общества района","en":"district civil society"}'),
('P05', 5, '{"kk":"бастамашыл топ өкілі","ru":"представитель инициативной группы","en":"initiative group"}'),
('P06', 6, '{"kk":"мемлекеттік орган, әкімдік өкілі","ru":"представитель госоргана, акимата","en":"state body, akimat"}'),
('P07', 7, '{"kk":"мәслихат депутаты","ru":"депутат маслихата","en":"maslikhat deputy"}'),
('P08', 8, '{"kk":"қоғамдық кеңес мүшесі","ru":"член общественного совета","en":"public council member"}'),
('P09', 9, '{"kk":"БАҚ өкілі, блогер","ru":"представитель СМИ, блогер","en":"media, blogger"}'),
('P10', 10, '{"kk":"сарапшы, тренер","ru":"эксперт, тренер","en":"expert, trainer"}'),
('P11', 11, '{"kk":"кәсіпкер","ru":"предприниматель, бизнес","en":"business"}'),
('P12', 12, '{"kk":"білім алушы, студент","ru":"учащийся, студент","en":"pupil, student"}'),
('P13', 13, '{"kk":"ардагер, ақсақал","ru":"ветеран, старейшина","en":"veteran, elder"}'),
('P14', 14, '{"kk":"этномәдени бірлестік өкілі","ru":"представитель ЭКО","en":"ethnocultural association"}'),
('P15', 15, '{"kk":"әлеуметтік осал топ өкілі","ru":"представитель уязвимой группы","en":"vulnerable group"}'),
('P16', 16, '{"kk":"тұрғын","ru":"житель","en":"resident"}');

-- One programme; with several stops it is a touring event.
create table event (
	id uuid primary key,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null check (kind in ('round_table', 'hearing', 'training', 'forum', 'meeting')),
	title jsonb not null,
	lead jsonb not null default '{}',
	about jsonb not null default '{}',
	project_id uuid references project (id),
	-- Staff let each one in by hand.
	by_approval boolean not null default false,
	-- An open event may admit from 14 without a guardian's consent when the centre says so.
	open_from_14 boolean not null default false,
	created_at timestamptz not null,
	created_by text,
	published_at timestamptz,
	cancelled_at timestamptz,
	closed_at timestamptz
);
create index event_published on event (published_at) where published_at is not null;

create table event_plan_line (
	event_id uuid not null references event (id),
	plan_line_id uuid not null references plan_line (id),
	primary key (event_id, plan_line_id)
);

create table speaker (
	id uuid primary key,
	event_id uuid not null references event (id),
	role text not null check (role in ('moderator', 'speaker')),
	surname text not null,
	given text not null,
	patronymic text,
	post jsonb not null default '{}',
	organisation_id uuid references organisation (id),
	position int not null
);
create index speaker_event on speaker (event_id, position);

create table stop (
	id uuid primary key,
	event_id uuid not null references event (id),
	territory text not null references commons.territory (code),
	venue jsonb not null,
	way jsonb not null default '{}',
	starts_at timestamptz not null,
	ends_at timestamptz not null check (ends_at > starts_at),
	opens_at timestamptz not null,
	closes_at timestamptz not null,
	languages text[] not null default '{kk}',
	contact_name text,
	contact_phone text,
	capacity int not null check (capacity between 1 and 100000),
	-- Kept by the commands that take or free a place, under this row's lock.
	taken int not null default 0,
	waiting int not null default 0,
	arrivals int not null default 0,
	position int not null default 0,
	cancelled_at timestamptz,
	cancelled_reason jsonb,
	closed_at timestamptz,
	check (taken between 0 and capacity)
);
create index stop_event on stop (event_id, starts_at);
create index stop_starts on stop (starts_at, id);

-- The programme (stop_id empty) and each stop's own agenda, copied from it.
create table turn (
	id uuid primary key,
	event_id uuid not null references event (id),
	stop_id uuid references stop (id),
	position int not null,
	kind text not null check (kind in ('arrival', 'opening', 'talk', 'floor', 'summary', 'break')),
	topic jsonb not null,
	note jsonb not null default '{}',
	minutes int not null check (minutes between 1 and 600),
	speaker_id uuid references speaker (id)
);
create index turn_event on turn (event_id, stop_id, position);

-- Materials and photos; the files themselves are ground's.
create table attachment (
	id uuid primary key,
	event_id uuid not null references event (id),
	stop_id uuid references stop (id),
	file_id uuid not null,
	kind text not null check (kind in ('material', 'photo', 'sheet')),
	caption jsonb not null,
	position int not null,
	released_at timestamptz,
	created_at timestamptz not null
);
create index attachment_event on attachment (event_id, kind, position);
