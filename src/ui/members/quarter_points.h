// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 三化: what a person reached in the last quarters that were reviewed, with how it comes about.
#pragma once

#include "branchbook/organization/merit_store.h"

#include <QWidget>

#include <array>

class QLabel;

namespace branchbook::ui {

class QuarterPoints final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kQuarters = organization::kMeritsShown;

    explicit QuarterPoints(QWidget* parent = nullptr);
    /// Newest quarter first; hidden where there is none, or `member` is null.
    void showMember(const store::Session& session, book::MemberId member, QDate today);

private:
    void setMerits(const QList<organization::ReviewedMerit>& merits);

    struct Line {
        QLabel* quarter;
        QLabel* points;
    };
    std::array<Line, kQuarters> m_lines{};
};

} // namespace branchbook::ui
