// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the pane beside the overview: 履历, 组织生活, 奖惩评议, 档案.
#include "ui/members/member_pane.h"

#include "branchbook/organization/member_course.h"
#include "ui/kit/chip.h"
#include "ui/kit/tabs.h"
#include "ui/kit/text.h"
#include "ui/kit/timeline.h"
#include "ui/members/background_dialog.h"
#include "ui/members/background_page.h"
#include "ui/members/fact_list.h"
#include "ui/members/member_life_page.h"
#include "ui/members/member_photo.h"
#include "ui/members/member_record_page.h"
#include "ui/members/month_dues.h"
#include "ui/members/secret_field.h"
#include "ui/members/study_hours.h"
#include "ui/shell/desk.h"
#include "ui/shell/record_files.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

/// What the pages beside the overview tell; the member's own record comes from the roster's page.
const QSet<QString>& toldTables()
{
    static const QSet<QString> tables{
        QStringLiteral("member_entry"),     QStringLiteral("transfer"),       QStringLiteral("away"),
        QStringLiteral("committee_seat"),   QStringLiteral("committee_term"), QStringLiteral("disposition"),
        QStringLiteral("sanction"),         QStringLiteral("evaluation"),     QStringLiteral("disposition_step"),
        QStringLiteral("member_background")};
    return tables;
}

} // namespace

void MemberPane::listen()
{
    const auto refill = [this] {
        if (!m_member.id.isNull())
            fill();
    };
    connect(m_tabs, &QTabBar::currentChanged, this, [this, refill] {
        m_secrets = Numbers::Masked; // asked for where they are looked at, each time
        m_scroll->verticalScrollBar()->setValue(0);
        refill();
    });
    onTextSize(this, refill);
    connect(&StudyHours::of(m_desk), &StudyHours::outdated, this, refill);
    connect(&MonthDues::of(m_desk), &MonthDues::outdated, this, refill);
    connect(&m_desk, &Desk::changed, this, [this, refill](const store::ChangeSet& changes) {
        if (!m_member.id.isNull() && changes.tables.contains(QStringLiteral("attachment")))
            m_avatar->setPhoto(memberPhoto(m_desk.book().reader(), m_member.id));
        if (m_tabs->currentIndex() != Overview && changes.tables.intersects(toldTables()))
            refill();
    });
    connect(&m_hide, &QTimer::timeout, this, [this] {
        m_numbers = Numbers::Masked;
        m_secrets = Numbers::Masked;
        fill();
    });
}

QWidget* MemberPane::makePage()
{
    auto* content = new QWidget(this);
    content->hide();
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(20, 12, 20, 12);
    rows->setSpacing(2);
    return content;
}

void MemberPane::makeMorePages()
{
    const auto rowsOf = [this](Part part) {
        return qobject_cast<QVBoxLayout*>(m_pages.at(std::size_t(part))->layout());
    };
    m_course = new Timeline(tr("履历"));
    m_noCourse = paragraph(tr("还没有可列的经历。名册里写上入党、任职、转入的日期，这里就会列出来。"), TextRole::Small,
                           Ink::Text2);
    m_life = new MemberLifePage(m_desk);
    m_record = new MemberRecordPage(m_desk);
    m_background = new BackgroundPage(m_desk);
    connect(m_record, &MemberRecordPage::revealAsked, this, &MemberPane::revealSecrets);
    connect(m_background, &BackgroundPage::revealAsked, this, &MemberPane::revealSecrets);
    connect(m_background, &BackgroundPage::changeAsked, this,
            [this] { (new BackgroundDialog(this, m_desk, m_member.id, m_member.name()))->open(); });
    m_papers->setTitle(tr("扫描件和材料"));
    rowsOf(Course)->addWidget(m_noCourse);
    rowsOf(Course)->addWidget(m_course);
    rowsOf(Course)->addWidget(m_background);
    rowsOf(Life)->addWidget(m_life);
    rowsOf(Record)->addWidget(m_record);
    rowsOf(File)->addWidget(m_file);
    rowsOf(File)->addSpacing(14);
    rowsOf(File)->addWidget(m_papers);
    for (const auto part : {Course, Life, Record, File})
        rowsOf(part)->addStretch();
}

void MemberPane::revealSecrets()
{
    noteReveal();
    m_secrets = Numbers::Shown;
    m_hide.start();
    fill();
    m_tabs->setFocus(Qt::OtherFocusReason); // the button that had it is gone
}

void MemberPane::fillCourse()
{
    const auto course = organization::memberHistory(m_desk.book().reader(), m_member);
    QList<TimelineItem> items;
    for (const auto& entry : course ? *course : book::timelineOf(m_member)) {
        if (entry.on.earliest() > m_day)
            continue; // a seat may have its last day already, and a day gone by knows nothing of what came later
        items.append({entry.title, entry.detail, entry.on.toDotted(),
                      items.isEmpty() ? TimelineItem::State::Now : TimelineItem::State::Past});
    }
    m_noCourse->setVisible(items.isEmpty());
    m_course->setVisible(!items.isEmpty());
    m_course->setItems(items);
    using Family = BackgroundPage::Family;
    m_background->showMember(m_member, m_day, m_secrets == Numbers::Shown ? Family::Shown : Family::Covered);
}

void MemberPane::fillMorePages()
{
    const int shown = m_tabs->currentIndex();
    const bool past = m_day < m_desk.today();
    m_file->setFacts(shown == File ? fileFacts() : QList<Fact>());
    if (shown == File)
        m_papers->showRecord(m_member.id.toString(), past ? RecordFiles::Access::Look : RecordFiles::Access::Change);
    if (shown == Course)
        fillCourse();
    else
        m_background->clear();
    if (shown == Life)
        m_life->showMember(m_member, m_day);
    using Secrets = MemberRecordPage::Secrets;
    if (shown == Record)
        m_record->showMember(m_member, m_day, m_secrets == Numbers::Shown ? Secrets::Shown : Secrets::Covered);
    else
        m_record->clear();
}

bool MemberPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs && event->type() == QEvent::KeyPress) {
        auto* bar = m_scroll->verticalScrollBar();
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); return true;
        case Qt::Key_Up: bar->triggerAction(QAbstractSlider::SliderSingleStepSub); return true;
        case Qt::Key_PageDown: bar->triggerAction(QAbstractSlider::SliderPageStepAdd); return true;
        case Qt::Key_PageUp: bar->triggerAction(QAbstractSlider::SliderPageStepSub); return true;
        default: break;
        }
    }
    return SidePane::eventFilter(watched, event);
}

} // namespace branchbook::ui
