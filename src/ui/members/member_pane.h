// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's card beside the roster: who, this year, and the path so far.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/side_pane.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace branchbook::ui {

class Avatar;
class Chip;
class Desk;
class ElidedLabel;
class FactList;
class RecordFiles;
class GradeRow;
class Tabs;
class Timeline;
class QuarterPoints;
class YearFigures;
struct Fact;

class MemberPane final : public SidePane
{
    Q_OBJECT
public:
    explicit MemberPane(Desk& desk, QWidget* parent = nullptr);
    /// Loads the person; masked again.
    void showMember(book::MemberId id, QDate day);
    [[nodiscard]] book::MemberId member() const { return m_member.id; }
    [[nodiscard]] Tabs* tabs() const { return m_tabs; }

Q_SIGNALS:
    void editAsked(branchbook::book::MemberId id);
    void leaveBranchAsked(branchbook::book::MemberId id);
    void recycleAsked(branchbook::book::MemberId id);
    void conversionAsked(branchbook::book::MemberId id);
    /// Away from the day gone by.
    void todayAsked();

private:
    enum class Numbers { Masked, Shown };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePastNote();
    void fill();
    void makeContents();
    void fillOverview();
    [[nodiscard]] QList<Fact> overviewFacts() const;
    [[nodiscard]] QList<Fact> fileFacts() const;
    void fillYear();
    /// Of somebody on probation: when it ends, and where the conversion is written down.
    void makeProbation();
    void fillProbation();
    void reveal();
    void openMore(QWidget* anchor);

    Desk& m_desk;
    book::Member m_member;
    book::MemberRow m_row;
    QDate m_day;
    Numbers m_numbers = Numbers::Masked;
    QTimer m_hide;
    QPushButton* m_edit = nullptr;
    QPushButton* m_talk = nullptr;
    QPushButton* m_more = nullptr;
    QWidget* m_pastNote = nullptr;
    Avatar* m_avatar;
    ElidedLabel* m_name;
    QLabel* m_summary;
    Chip* m_chip;
    Chip* m_doubt; ///< 待核实 beside another state
    Tabs* m_tabs;
    QScrollArea* m_scroll;
    QWidget* m_overview = nullptr;
    FactList* m_facts;
    QPushButton* m_reveal = nullptr;
    YearFigures* m_year;
    GradeRow* m_grades;
    QuarterPoints* m_merits;
    QWidget* m_probation;
    QLabel* m_probationEnd;
    QPushButton* m_convert;
    QWidget* m_path;
    Timeline* m_timeline;
    QWidget* m_filePage = nullptr;
    FactList* m_file;
    RecordFiles* m_papers; ///< scanned: 申请书, 登记表
};

} // namespace branchbook::ui
