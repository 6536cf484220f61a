-- The engine remembers instances, human steps and incidents from now on (DD-011); it checks the level it was created with.
update act_ge_property set value_ = '11' where name_ = 'historyLevel';
