package dev.readout.comparison;

/** Whether two articles agree in one respect. This list does not grow. */
public enum Agreement {
    /** Both articles have the information, and both can be right. */
    AGREES,
    /** Both articles have the information, and not both can be right. */
    DISAGREES,
    /** At least one article does not have the information. */
    UNKNOWN
}
