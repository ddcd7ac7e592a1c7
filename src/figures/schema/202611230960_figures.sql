-- A figure is counted from what hangs on its plan line: this way leads from the line to its events.
create index event_plan_line_line on event_plan_line (plan_line_id, event_id);
