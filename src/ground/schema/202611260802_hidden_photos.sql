-- Pictures that an event showed until now are hidden, their files with them: nobody had confirmed who is in them.
update file set released_at = null where id in (select file_id from attachment where kind = 'photo');
