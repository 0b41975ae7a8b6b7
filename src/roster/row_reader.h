// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one row of the sheet into values, findings and questions, all from the row alone.
#pragma once

#include "branchbook/roster/plan.h"
#include "roster/merged_cells.h"

#include <QHash>

namespace branchbook::roster {

struct RowQuestion {
    book::Field field;
    QString code;
    QString cell; ///< as it stands in the sheet
    QStringList choices;
    bool recommendFirst = false;
    int answered = -1; ///< index of the option taken
    bool fromDates = false; ///< the kind of member: answered "what the dates say"
    bool noneFits = false; ///< every choice lies before somebody can have joined, or after today
    QString beside = {}; ///< the birthday in the ID number, where it is none of the choices
    int byNumber = -1; ///< the choice that the ID number speaks for: taken unless somebody answers otherwise
};
/// About the kind of member: asked once for all rows with the same word.
[[nodiscard]] bool asksForType(const RowQuestion& question);

/// What could not be taken as it stands, and must be looked at in the book.
struct Doubt {
    book::Field field;
    QString value; ///< as it stands in the sheet
    int column = -1;
    Problem problem;
};

struct ReadRow {
    book::FieldValues values;
    std::vector<RowProblem> problems;
    std::vector<RowQuestion> questions;
    bool rejected = false;
    bool skippedByUser = false;
    bool unverifiedId = false;
    bool derivedType = false; ///< the sheet has no kind of member, but the dates tell it
    bool noType = false; ///< likewise, and the dates do not tell it
    bool nameAlone = false; ///< nothing but the name is written, and the sheet has columns for more
    bool derivedBirth = false; ///< the birth date is that of the ID number
    bool remarkOfNotes = false; ///< the remark is what stood beside dates, and no cell of its own
    QString typeByDates; ///< where the sheet does not say it
    std::vector<Doubt> doubts;
};

class RowReader
{
public:
    RowReader(const sheet::Table& table, const HeaderLayout& layout, const ImportOptions& options,
              DateSystem dateSystem);

    /// `index` counts the Table's rows. The result is valid until the next call.
    const ReadRow& read(int index);
    /// The same, to keep.
    [[nodiscard]] ReadRow taken(int index)
    {
        read(index);
        return std::move(m_row);
    }
    /// Why a row holds no person: row.total, row.repeated_header, row.number_only, row.heading, row.note,
    /// row.outside; empty for a row that does. A blank row gives "row.blank", and the header of a table with other
    /// columns "row.other_table": whatever follows it must not be read as if it stood under the header above.
    [[nodiscard]] QString reasonToSkip(int index) const;
    /// A header row that names the person, and nothing otherwise than the header above: what follows is read as it says.
    [[nodiscard]] bool hasSameColumns(int index) const;
    /// The cell of a row, or that of the merged cell which covers it; nullptr where both are empty.
    [[nodiscard]] const sheet::Cell* cellAt(int index, int column) const { return m_cells.find(index, column); }

private:
    struct Source {
        int column;
        book::Field field;
        DateColumns parts;
        const OwnColumn* own; ///< of the layout; nullptr for a field of the roster's
        QHash<QStringView, CellReading> seen; ///< of choice columns, which repeat few words
    };
    /// Year, month and day of three columns as one cell; its text stays until the next call.
    [[nodiscard]] std::optional<sheet::Cell> joined(int index, const Source& source);
    CellReading readSource(Source& source, const sheet::Cell& cell, ReadContext& context);
    void take(const Source& source, const sheet::Cell& cell, CellReading reading, int number);
    void ask(const Source& source, const sheet::Cell& cell, const CellReading& reading, int number);
    void askAboutCheckDigit(const Source& source, const sheet::Cell& cell, const CellReading& reading, int number);
    void findPlaces(int index);
    void findPlace(int index, book::Field field, const QString& text, const QString& name);
    [[nodiscard]] bool isToldByCell(const RowFinding& finding) const;
    void checkTogether(int index);
    void checkComputed(int index);
    void checkRoles(int index);
    void takeTypeAnswers();
    bool answerByWord(RowQuestion& question);
    void askForType();
    void deriveType();
    [[nodiscard]] QString typeByDates() const;
    void deriveBirth();
    void settleBirth();
    void weighDates();
    void keepNotes();
    void noteDoubts(int number);
    void takeMarks(int index);
    [[nodiscard]] std::optional<book::Field> markedField(const QString& word) const;
    [[nodiscard]] bool leftSaysFooter(int index) const;
    [[nodiscard]] const Decision* decisionFor(int number, book::Field field, const QString& code) const;
    [[nodiscard]] bool repeatsHeader(int index) const;
    [[nodiscard]] bool isNameAlone(int index) const;
    [[nodiscard]] bool isHeaderRow(int index) const;
    [[nodiscard]] bool namesPerson(const sheet::Cell& cell) const;
    [[nodiscard]] static bool isHeadedSo(const sheet::Cell& cell, const HeaderColumn& column);
    [[nodiscard]] bool standsUnderItself(const sheet::Cell& cell) const;

    const sheet::Table& m_table;
    MergedCells m_cells;
    const HeaderLayout& m_layout;
    const ImportOptions& m_options;
    ReadContext m_context;
    std::vector<Source> m_sources; ///< in field order
    int m_nameColumn = -1;
    int m_idColumn = -1;
    QString m_nameHeaderStarts; ///< with what a repeated header's name cell can begin
    QHash<int, std::vector<const Decision*>> m_decisions;
    std::vector<std::pair<int, book::Field>> m_computed; ///< columns whose values are worked out, only compared
    int m_typeColumn = -1;
    int m_marksColumn = -1;
    MemberTypes m_types = MemberTypes::Derive;
    QHash<QString, QString> m_typeWords; ///< the answers about words for the kind of member
    QString m_joined;
    ReadRow m_row;
};

} // namespace branchbook::roster
