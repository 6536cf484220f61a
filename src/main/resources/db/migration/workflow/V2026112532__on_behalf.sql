-- For whom somebody acted who was delegated (代).
alter table work_item add column closed_for text;
alter table act add column on_behalf_of text;

create index work_item_done_for on work_item (closed_for) where closed_for is not null;
