/** Set before either side's libraries are loaded: boardgame.io is four times slower in development. */
process.env['NODE_ENV'] = 'production';
