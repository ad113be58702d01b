/** Here, so that the one of the project is not taken. */
export default {};
