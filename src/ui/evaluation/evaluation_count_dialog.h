// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entering the sums of a ballot: a line for everybody on the paper, typed in, or added up paper by paper.
#pragma once

#include "ui/evaluation/evaluation_data.h"
#include "ui/kit/dialog.h"

#include <array>

class QLabel;
class QLineEdit;

namespace branchbook::ui {

class DateField;
class LineField;

class EvaluationCountDialog final : public Dialog
{
    Q_OBJECT
public:
    EvaluationCountDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known,
                          organization::EvaluationBallot ballot);

private:
    static constexpr std::size_t kFields = organization::kGrades + 1; ///< and 弃权
    struct Line {
        int line = 0;
        QString name;
        std::array<QLineEdit*, kFields> marks{};
    };
    [[nodiscard]] QWidget* makeLines();
    void fillFrom(const organization::EvaluationCount& count);
    [[nodiscard]] organization::EvaluationCount read() const;
    void addOnePaper();
    void save();

    Desk& m_desk;
    std::shared_ptr<const EvaluationData> m_data;
    organization::EvaluationBallot m_ballot;
    bool m_corrects; ///< there is a count already
    DateField* m_day;
    LineField* m_issued;
    LineField* m_collected;
    LineField* m_valid;
    LineField* m_paper; ///< 1123…: one paper in the order of the names
    LineField* m_reason;
    std::vector<Line> m_lines;
};

} // namespace branchbook::ui
