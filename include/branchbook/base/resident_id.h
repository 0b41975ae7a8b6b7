// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Resident identity numbers after GB 11643-1999 (domain-rules §11).
#pragma once

#include <QDate>
#include <QString>

namespace branchbook {

enum class Sex { Unknown, Male, Female };

/// 男, 女, or empty.
[[nodiscard]] QString sexName(Sex sex);

enum class ResidentIdFault {
    None,
    Length, ///< not 18 (or 15) characters
    Characters, ///< something other than digits and a final X
    BirthDate, ///< digits 7–14 are no date, or one before 1850 or after the year 2199
    CheckDigit, ///< the 18th character does not fit
    DigitsLost, ///< 18 digits ending in 000 with a wrong check digit: a spreadsheet stored a number and rounded it
};

/// The stable English code of a fault: "id_number.length" …; "id_number.ok" for None.
[[nodiscard]] QString faultCode(ResidentIdFault fault);

struct ResidentId {
    QString number; ///< normalised: half width, no spaces, upper-case X; a 15-digit number as it came
    QString upgraded; ///< the 18-digit form; equal to `number` for 18-digit input; empty where there is a fault
    QDate birthDate; ///< valid where the digits form a date, also when the check digit is wrong
    Sex sex = Sex::Unknown; ///< from the 17th (15-digit: last) digit; Unknown where that is no digit
    ResidentIdFault fault = ResidentIdFault::None;
};

/// Reads 18-character and first-generation 15-digit numbers. The area code is not judged: codes change.
[[nodiscard]] ResidentId readResidentId(const QString& text);
/// How many digits `name` has in a row, in any width, blanks and hyphens between them passed over, where they are six or more:
/// an ID number, a telephone, a number of a list, and nobody's name. 0: fewer.
[[nodiscard]] int numberInName(const QString& name);
/// The check character of 17 digits, by weights 2^(17-i) mod 11; QChar() where `first17` is not 17 digits.
[[nodiscard]] QChar residentIdCheckCharacter(QStringView first17);

} // namespace branchbook
