-- What is shown live: one row a subject (a stop), its version raised by every command that changes what screens show.
create table live (
	subject uuid primary key,
	version bigint not null
);
