package dev.readout.quotation;

/** The quotation marks that a text may have, by their form. */
enum Mark {
    STRAIGHT(Family.DOUBLE),
    LEFT(Family.DOUBLE),
    RIGHT(Family.DOUBLE),
    LOW(Family.DOUBLE),
    /** Two grave accents. */
    GRAVES(Family.DOUBLE),
    /** Two straight apostrophes. */
    APOSTROPHES(Family.DOUBLE),
    /** Two marks {@code ‘}. */
    LEFT_PAIR(Family.DOUBLE),
    /** Two marks {@code ’}. */
    RIGHT_PAIR(Family.DOUBLE),
    /** Two commas, or two low single marks. */
    COMMAS(Family.DOUBLE),
    APOSTROPHE(Family.SINGLE),
    LEFT_SINGLE(Family.SINGLE),
    RIGHT_SINGLE(Family.SINGLE),
    LOW_SINGLE(Family.SINGLE),
    GRAVE(Family.SINGLE),
    LEFT_ANGLE(Family.ANGLE),
    RIGHT_ANGLE(Family.ANGLE),
    LEFT_SINGLE_ANGLE(Family.SINGLE_ANGLE),
    RIGHT_SINGLE_ANGLE(Family.SINGLE_ANGLE),
    /** Two signs for "less than". */
    LESS(Family.TYPED_ANGLE),
    /** Two signs for "greater than". */
    GREATER(Family.TYPED_ANGLE),
    OPENING_CORNER(Family.CORNER),
    CLOSING_CORNER(Family.CORNER),
    OPENING_WHITE_CORNER(Family.CORNER),
    CLOSING_WHITE_CORNER(Family.CORNER),
    OPENING_PRIME(Family.CORNER),
    CLOSING_PRIME(Family.CORNER),
    OPENING_TITLE(Family.TITLE),
    CLOSING_TITLE(Family.TITLE),
    OPENING_SINGLE_TITLE(Family.TITLE),
    CLOSING_SINGLE_TITLE(Family.TITLE);

    /** The marks that are read in the same way. */
    enum Family {
        DOUBLE,
        SINGLE,
        ANGLE,
        SINGLE_ANGLE,
        TYPED_ANGLE,
        CORNER,
        TITLE;

        boolean isAngle() {
            return this == ANGLE || this == SINGLE_ANGLE || this == TYPED_ANGLE;
        }
    }

    final Family family;

    Mark(Family family) {
        this.family = family;
    }

    boolean isSingle() {
        return family == Family.SINGLE;
    }

    boolean isAngle() {
        return family.isAngle();
    }

    /** Returns whether an angle points to the left. */
    boolean pointsLeft() {
        return this == LEFT_ANGLE || this == LEFT_SINGLE_ANGLE || this == LESS;
    }

    /** Returns whether a mark of the corner and title families opens. */
    boolean isOpening() {
        return switch (this) {
            case OPENING_CORNER, OPENING_WHITE_CORNER, OPENING_PRIME, OPENING_TITLE, OPENING_SINGLE_TITLE -> true;
            default -> false;
        };
    }

    /** Returns whether both marks may be apostrophes twice. */
    boolean isPair() {
        return this == APOSTROPHES || this == LEFT_PAIR || this == RIGHT_PAIR;
    }

    /** Returns the mark that a pair has twice. */
    Mark half() {
        return switch (this) {
            case APOSTROPHES -> APOSTROPHE;
            case LEFT_PAIR -> LEFT_SINGLE;
            default -> RIGHT_SINGLE;
        };
    }

    /** Returns whether this mark closes what the other one opened, in some convention. */
    boolean closes(Mark opening) {
        return switch (this) {
            case STRAIGHT -> opening == STRAIGHT || opening == COMMAS || opening == GRAVES;
            case LEFT -> opening == LOW || opening == RIGHT || opening == COMMAS;
            case RIGHT ->
                opening == LEFT || opening == RIGHT || opening == LOW || opening == COMMAS || opening == GRAVES;
            case APOSTROPHES ->
                opening == APOSTROPHES || opening == GRAVES || opening == COMMAS || opening == LEFT_PAIR;
            case RIGHT_PAIR -> opening == LEFT_PAIR || opening == RIGHT_PAIR || opening == GRAVES || opening == COMMAS;
            case LEFT_PAIR -> opening == COMMAS;
            case APOSTROPHE ->
                opening == LEFT_SINGLE || opening == LOW_SINGLE || opening == GRAVE || opening == APOSTROPHE;
            case RIGHT_SINGLE -> opening.family == Family.SINGLE;
            case LEFT_SINGLE -> opening == LOW_SINGLE || opening == RIGHT_SINGLE;
            case CLOSING_CORNER -> opening == OPENING_CORNER;
            case CLOSING_WHITE_CORNER -> opening == OPENING_WHITE_CORNER;
            case CLOSING_PRIME -> opening == OPENING_PRIME;
            case CLOSING_TITLE -> opening == OPENING_TITLE;
            case CLOSING_SINGLE_TITLE -> opening == OPENING_SINGLE_TITLE;
            default -> isAngle() && opening.family == family;
        };
    }

    /** Returns whether this mark may close what the other one opened, where nothing that fits better is open. */
    boolean closesLoosely(Mark opening) {
        return opening == this
                || (family == Family.DOUBLE && opening.family == Family.DOUBLE)
                || (family == Family.SINGLE && opening.family == Family.SINGLE);
    }

    /** Returns whether this mark may close a quotation in single marks, where no quotation in double marks is open. */
    boolean closesSingle(Mark opening) {
        return family == Family.DOUBLE && (opening == APOSTROPHE || opening == LEFT_SINGLE);
    }

    /** Returns whether a mark of which nothing closes the quotation is a fault, and not an apostrophe or a sign. */
    boolean isFaultAlone() {
        return switch (this) {
            case APOSTROPHE, RIGHT_SINGLE, GRAVE, COMMAS, LESS, GREATER -> false;
            default -> family != Family.TITLE;
        };
    }
}
