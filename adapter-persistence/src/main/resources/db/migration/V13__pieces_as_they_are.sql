-- Mail is mostly encoded files and does not shrink. What is stored before stays as it is.
${pieces}
