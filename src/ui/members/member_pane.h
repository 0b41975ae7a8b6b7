// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person's card beside the roster: who, this year, and the path so far.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/side_pane.h"

#include <QTimer>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;

namespace branchbook::ui {

class Avatar;
class BackgroundPage;
class Chip;
class Desk;
class ElidedLabel;
class FactList;
class RecordFiles;
class GradeRow;
class MemberLifePage;
class MemberRecordPage;
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
    /// What the pane tells, in the order of its tabs.
    enum Part { Overview, Course, Life, Record, File, Parts };

Q_SIGNALS:
    void editAsked(branchbook::book::MemberId id);
    void leaveBranchAsked(branchbook::book::MemberId id);
    void recycleAsked(branchbook::book::MemberId id);
    void conversionAsked(branchbook::book::MemberId id);
    /// Away from the day gone by.
    void todayAsked();

protected:
    /// The text is scrolled from the tabs: it has nothing that takes the focus.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Numbers { Masked, Shown };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePastNote();
    void fill();
    void makeContents();
    /// A page of the stack that is scrolled.
    [[nodiscard]] QWidget* makePage();
    void makeMorePages();
    void listen();
    void fillOverview();
    void fillCourse();
    /// All but the overview; what is not in sight keeps nothing that is covered.
    void fillMorePages();
    [[nodiscard]] QList<Fact> overviewFacts() const;
    [[nodiscard]] QList<Fact> fileFacts() const;
    void fillYear();
    /// Of somebody on probation: when it ends, and where the conversion is written down.
    void makeProbation();
    void fillProbation();
    void reveal();
    /// On the page that is looked at, for half a minute.
    void revealSecrets();
    void openMore(QWidget* anchor);

    Desk& m_desk;
    book::Member m_member;
    book::MemberRow m_row;
    QDate m_day;
    Numbers m_numbers = Numbers::Masked;
    Numbers m_secrets = Numbers::Masked; ///< sanctions and grades, or the family: asked for on their own
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
    std::array<QWidget*, Parts> m_pages{};
    QLabel* m_noCourse = nullptr;
    Timeline* m_course = nullptr;
    BackgroundPage* m_background = nullptr;
    MemberLifePage* m_life = nullptr;
    MemberRecordPage* m_record = nullptr;
    FactList* m_file;
    RecordFiles* m_papers; ///< scanned: 申请书, 登记表
};

} // namespace branchbook::ui
