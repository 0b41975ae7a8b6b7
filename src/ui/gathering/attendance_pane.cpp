// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/attendance_pane.h"

#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/resolution.h"
#include "ui/gathering/absence_note_dialog.h"
#include "ui/gathering/attachment_list.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_scroll.h"
#include "ui/gathering/name_grid.h"
#include "ui/gathering/people_doubts.h"
#include "ui/gathering/quorum_panel.h"
#include "ui/gathering/readable.h"
#include "ui/gathering/reason_list.h"
#include "ui/gathering/rights_dialog.h"
#include "ui/guidance/guide.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace branchbook::ui {

namespace {

constexpr int kObserversLength = 500;

QLabel* sectionTitle(const QString& text)
{
    auto* made = label(text, TextRole::BodyStrong);
    made->setProperty("strong", QStringLiteral("yes"));
    return made;
}

/// 请假 2 人，缺席 1 人: leave with a reason is no absence.
QString awayText(const EditorModel::Counts& counts)
{
    const int absent = counts.away - counts.onLeave;
    if (counts.onLeave == 0)
        return AttendancePane::tr("缺席 %1 人").arg(absent);
    const QString leave = AttendancePane::tr("请假 %1 人").arg(counts.onLeave);
    return absent == 0 ? leave : AttendancePane::tr("%1，缺席 %2 人").arg(leave).arg(absent);
}

/// The viewport is as much narrower as the bar is wide.
class MarginKeeper final : public QObject
{
public:
    MarginKeeper(QScrollArea& scroll, QLayout& content, int margin)
        : QObject(&scroll)
        , m_scroll(scroll)
        , m_content(content)
        , m_margin(margin)
    {
        scroll.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            keep();
        return QObject::eventFilter(watched, event);
    }

private:
    void keep()
    {
        auto margins = m_content.contentsMargins();
        margins.setRight(qMax(0, m_margin - (m_scroll.width() - m_scroll.viewport()->width())));
        m_content.setContentsMargins(margins);
    }

    QScrollArea& m_scroll;
    QLayout& m_content;
    int m_margin;
};

} // namespace

void keepRightMargin(QScrollArea& scroll, QLayout& content, int margin)
{
    new MarginKeeper(scroll, content, margin);
}

AttendancePane::AttendancePane(EditorModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
{
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("到会情况"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    m_scroll = new EditorScroll;
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it is gone through
    auto* scroll = m_scroll;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(16, 14, 16, 14);
    m_rows->setSpacing(0);
    scroll->setWidget(content);
    keepRightMargin(*scroll, *m_rows, 16);
    outer->addWidget(scroll);
    addHead();
    addCounts();
    addPeople();
    addFiles();
    m_rows->addStretch();
    const std::pair<QWidget*, const char*> named[]{{m_all, "attendance"},     {m_names, "attendance"},
                                                   {m_reasons, "absence"},    {m_observers, "observers"},
                                                   {m_attach, "attachments"}, {m_files, "attachments"}};
    for (const auto& [part, name] : named)
        part->setProperty(kRuleFieldProperty, QLatin1StringView(name));
    connect(&m_model, &EditorModel::attendanceChanged, this, &AttendancePane::refreshAttendance);
    connect(&m_model, &EditorModel::attachmentsChanged, this, &AttendancePane::refreshFiles);
}

QHBoxLayout* AttendancePane::heading(QLabel* title, int above)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, above, 0, 6);
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch();
    m_rows->addLayout(row);
    return row;
}

void AttendancePane::addHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(tr("到会情况"), TextRole::Subtitle));
    row->addStretch();
    m_all = button(tr("全部到会"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("check"));
    m_all->setObjectName(QStringLiteral("allPresent"));
    row->addWidget(m_all);
    m_rows->addLayout(row);
    connect(m_all, &QPushButton::clicked, &m_model, &EditorModel::setAllPresent);
}

void AttendancePane::addCounts()
{
    m_counts = new QWidget;
    auto* row = new QHBoxLayout(m_counts);
    row->setContentsMargins(0, 10, 0, 0);
    row->setSpacing(0);
    const auto count = [row](const QString& word) {
        auto* part = new QWidget;
        auto* number = label({}, TextRole::Number);
        auto* pair = new QHBoxLayout(part);
        pair->setSpacing(6);
        pair->addWidget(number);
        auto* what = label(word, TextRole::Small, Ink::Text2);
        what->setContentsMargins(0, 0, 0, 3); // on one base line
        pair->addWidget(what, 1, Qt::AlignBottom);
        pair->setContentsMargins(0, 0, 0, 0);
        row->addWidget(part, 1);
        return number;
    };
    m_expected = count(tr("应到"));
    m_present = count(tr("实到"));
    m_away = count(tr("未到"));
    m_open = label(tr("尚未登记"), TextRole::BodyStrong, Ink::Warn);
    m_open->setObjectName(QStringLiteral("nobodyMarked"));
    row->addWidget(m_open, 2, Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->addWidget(m_counts);
    m_planned = paragraph({}, TextRole::Small, Ink::Text2);
    m_planned->setContentsMargins(0, 10, 0, 0);
    m_rows->addWidget(m_planned);
}

void AttendancePane::addPeople()
{
    m_rows->addSpacing(12);
    m_quorum = new QuorumPanel(m_model);
    m_rows->addWidget(m_quorum);
    m_underQuorum = new QWidget;
    m_underQuorum->setFixedHeight(12);
    m_rows->addWidget(m_underQuorum);
    m_names = new NameGrid;
    m_rows->addWidget(m_names);
    m_hint = paragraph({}, TextRole::Caption, Ink::Text3);
    m_hint->setObjectName(QStringLiteral("presenceHint"));
    m_hint->setContentsMargins(0, 4, 0, 2);
    m_rows->addWidget(m_hint);
    m_doubts = new PeopleDoubts(m_model);
    m_rows->addWidget(m_doubts);
    connect(m_doubts, &PeopleDoubts::memberAsked, this, &AttendancePane::memberAsked);
    m_rights = button(tr("表决权和应到会…"), ButtonKind::Link, ControlSize::Small);
    m_rights->setObjectName(QStringLiteral("rightsButton"));
    m_rights->setProperty("dense", QStringLiteral("yes"));
    m_rows->addWidget(m_rights, 0, Qt::AlignLeft);
    connect(m_rights, &QPushButton::clicked, this, [this] { (new RightsDialog(window(), m_model))->open(); });
    m_reasonHead = sectionTitle({});
    m_reasonHead->setObjectName(QStringLiteral("awayHead"));
    m_reasonHead->setContentsMargins(0, 8, 0, 6);
    m_rows->addWidget(m_reasonHead);
    m_reasons = new ReasonList;
    m_rows->addWidget(m_reasons);
    m_notes = button(tr("保密备注…"), ButtonKind::Link, ControlSize::Small);
    m_notes->setObjectName(QStringLiteral("absenceNotesButton"));
    m_notes->setProperty("dense", QStringLiteral("yes"));
    m_rows->addWidget(m_notes, 0, Qt::AlignLeft);
    connect(m_notes, &QPushButton::clicked, this, [this] { (new AbsenceNoteDialog(window(), m_model))->open(); });
    connect(m_names, &NameGrid::presenceChosen, &m_model, &EditorModel::setPresent);
    connect(m_reasons, &ReasonList::reasonChosen, &m_model, &EditorModel::setReason);

    auto* title = sectionTitle(tr("列席"));
    heading(title, 10);
    m_observers = new QLineEdit;
    m_observers->setProperty("controlSize", QStringLiteral("s"));
    m_observers->setObjectName(QStringLiteral("observers"));
    m_observers->setAccessibleName(tr("列席人员"));
    m_observers->setPlaceholderText(tr("姓名，用顿号分开"));
    m_observers->setMaxLength(kObserversLength);
    title->setBuddy(m_observers);
    m_rows->addWidget(m_observers);
    m_observersProblem = paragraph({}, TextRole::Caption, Ink::Accent);
    m_observersProblem->setObjectName(QStringLiteral("observersProblem"));
    m_rows->addWidget(m_observersProblem);
    connect(m_observers, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_model.setObservers(typed);
        refreshObservers();
    });
}

/// Who is expected is no observer: said where it is typed, because nothing is saved until it is mended.
void AttendancePane::refreshObservers()
{
    const auto sound = gathering::checkGathering(m_model.gathering());
    const bool both = !sound && sound.error().code == u"gathering.observer_expected";
    m_observersProblem->setText(both ? sentence(sound.error()) : QString());
    m_observersProblem->setVisible(both);
}

void AttendancePane::addFiles()
{
    auto* row = heading(sectionTitle(tr("附件")), 10);
    m_attach = button(tr("添加"), ButtonKind::Link, ControlSize::Standard, QStringLiteral("paperclip"));
    m_attach->setAccessibleName(tr("添加附件"));
    row->addWidget(m_attach);
    m_files = new AttachmentList;
    m_rows->addWidget(m_files);
    connect(m_attach, &QPushButton::clicked, this, &AttendancePane::attachAsked);
    followEnd();
}

void AttendancePane::showFileProblem(const QString& sentence)
{
    m_files->showProblem(sentence);
    m_staysAtEnd = !sentence.isEmpty();
    if (sentence.isEmpty())
        return;
    m_rows->activate();
    QApplication::sendPostedEvents(m_scroll->widget(), QEvent::LayoutRequest);
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum()); // the files stand at the end
}

/// Beside a scroll bar that has just come the sentence takes another line: the end stays in sight until somebody scrolls.
void AttendancePane::followEnd()
{
    auto* bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int most) {
        if (m_staysAtEnd)
            bar->setValue(most);
    });
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_staysAtEnd = false; });
}

void AttendancePane::lookAgain()
{
    m_doubts->look();
}

void AttendancePane::refresh()
{
    const bool fixed = m_model.isReadOnly();
    m_names->setReadOnly(fixed);
    m_reasons->setReadOnly(fixed);
    m_files->setReadOnly(fixed);
    m_files->showProblem({});
    m_attach->setVisible(!fixed);
    setReadable(*m_observers, fixed ? Editing::No : Editing::Yes);
    m_observers->setText(m_model.gathering().observers.join(u'、'));
    refreshAttendance();
    refreshFiles();
}

void AttendancePane::refreshAttendance()
{
    const auto& people = m_model.gathering().attendees;
    const auto counts = m_model.counts();
    const bool some = !people.isEmpty() && !m_model.isPlanned(); // whom a plan names is expected, no more
    m_expected->setText(QString::number(counts.expected));
    m_present->setText(QString::number(counts.present));
    m_away->setText(QString::number(counts.away));
    setInk(m_away, counts.away > 0 ? Ink::Warn : Ink::Text);
    const bool open = m_model.isProposed() && !m_model.isReadOnly(); // who is shown as present nobody has marked
    m_open->setVisible(open);
    for (auto* number : {m_present, m_away})
        number->parentWidget()->setVisible(!open);
    m_counts->setAccessibleName(
        open ? tr("应到 %1，到会尚未登记").arg(counts.expected)
             : tr("应到 %1，实到 %2，%3").arg(counts.expected).arg(counts.present).arg(awayText(counts)));
    m_counts->setVisible(some);
    m_planned->setVisible(!some);
    m_planned->setText(m_model.isPlanned() ? tr("还没有开会，开会当天起在这里登记到会情况。")
                           : m_model.lacksGroup() ? tr("先选党小组，这里就列出小组里应到的人。")
                                                  : tr("那一天的名册里没有应到的人。请核对日期，或者先导入名册。"));
    m_quorum->refresh();
    m_underQuorum->setVisible(!m_quorum->isHidden());
    m_names->setVotes(gathering::mayResolve(m_model.gathering().kind) ? NameGrid::Votes::Taken
                                                                      : NameGrid::Votes::Never);
    m_names->setPeople(people, m_model.names().apart());
    m_names->setVisible(some);
    m_hint->setText(m_model.isProposed() ? tr(
                        "先按全部到会填写，还没有人登记过。谁没来，点他的姓名，虚线框为未到；都来了，点“全部到会”。")
                                         : tr("点姓名可切换到会与未到，虚线框为未到。写明原因的算请假。"));
    m_hint->setVisible(some && !m_model.isReadOnly());
    m_rights->setVisible(some && !m_model.isReadOnly() && !m_quorum->isHidden());
    m_reasons->setPeople(people, m_model.names().apart());
    m_reasonHead->setText(awayText(counts));
    m_reasonHead->setVisible(some && counts.away > 0);
    m_reasons->setVisible(some && counts.away > 0);
    m_notes->setVisible(some && counts.away > 0);
    m_all->setVisible(some && !m_model.isReadOnly());
    refreshObservers();
}

void AttendancePane::refreshFiles()
{
    m_files->setFiles(m_model.attachments());
}

} // namespace branchbook::ui
