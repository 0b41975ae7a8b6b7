// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/item_pane.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/organization/fallen_resolution.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"
#include "ui/kit/timeline.h"
#include "ui/ledger/ledger_rows.h"
#include "ui/members/fact_list.h"
#include "ui/shell/desk.h"
#include "ui/shell/record_files.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kPaneEdge = 20;

QString longDay(QDate day)
{
    return day.isValid() ? shownDate(day) : QString();
}

/// 责任人：方念慈 → 石维岳; 转入整改
QString stepText(const ledger::Step& step)
{
    using ledger::Act;
    const QString act = ledger::actTitle(step.act);
    switch (step.act) {
    case Act::Moved: return ItemPane::tr("转入%1").arg(shownWord(step.detail));
    case Act::Assigned:
    case Act::DueChanged: return QStringLiteral("%1 %2").arg(act, step.detail);
    case Act::Closed: return step.detail.isEmpty() ? act : shownWord(step.detail);
    case Act::Reopened:
        return step.detail.isEmpty() ? act : ItemPane::tr("重新办理，回到%1").arg(shownWord(step.detail));
    default: return act;
    }
}

} // namespace

ItemPane::ItemPane(Desk& desk, QWidget* parent)
    : SidePane(tr("台账事项"), parent)
    , m_desk(desk)
    , m_number(label({}, TextRole::Small, Ink::Text2))
    , m_state(new Chip({}))
    , m_matter(paragraph({}, TextRole::PanelTitle, Ink::Text))
    , m_track(new StageTrack(1, 0, {}))
    , m_course(paragraph({}, TextRole::Caption, Ink::Text3))
    , m_doubt(paragraph({}, TextRole::Small, Ink::Warn))
    , m_next(button({}, ButtonKind::Primary, ControlSize::Small, QStringLiteral("arrow-right")))
    , m_close(button({}, ButtonKind::Standard, ControlSize::Small, QStringLiteral("check")))
    , m_reopen(button(tr("重新办理"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("refresh")))
    , m_restore(button(tr("恢复"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("undo")))
    , m_more(iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Text, ControlSize::Small))
    , m_facts(new FactList)
    , m_source(button(tr("打开来源记录"), ButtonKind::Link, ControlSize::Small))
    , m_files(new RecordFiles(desk, QString::fromLatin1(ledger::kItemTable)))
    , m_history(new Timeline(tr("办理经过")))
{
    rows()->addWidget(makeHead());
    rows()->addWidget(horizontalLine());
    addScroll()->setWidget(makeContent());
    wire();
}

QWidget* ItemPane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(kPaneEdge, 14, kPaneEdge, 14);
    outer->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_number);
    top->addStretch();
    top->addWidget(m_state);
    outer->addLayout(top);
    outer->addWidget(m_matter);
    outer->addWidget(m_track);
    outer->addWidget(m_course);
    outer->addWidget(m_doubt);
    m_doubt->setObjectName(QStringLiteral("itemDoubt"));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (auto* each : {m_next, m_close, m_reopen, m_restore})
        actions->addWidget(each);
    actions->addStretch();
    actions->addWidget(m_more);
    outer->addSpacing(2);
    outer->addLayout(actions);
    m_next->setObjectName(QStringLiteral("nextStage"));
    m_close->setObjectName(QStringLiteral("closeItem"));
    m_reopen->setObjectName(QStringLiteral("reopenItem"));
    m_restore->setObjectName(QStringLiteral("restoreItem"));
    return head;
}

QWidget* ItemPane::makeContent()
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(kPaneEdge, 12, kPaneEdge, 12);
    rows->setSpacing(2);
    rows->addWidget(m_facts);
    rows->addWidget(m_source, 0, Qt::AlignLeft);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(6);
    rows->addWidget(m_files);
    rows->addSpacing(10);
    rows->addWidget(horizontalLine());
    rows->addSpacing(8);
    rows->addWidget(label(tr("办理经过"), TextRole::SmallStrong, Ink::Text2));
    rows->addSpacing(6);
    rows->addWidget(m_history);
    rows->addStretch();
    return content;
}

void ItemPane::wire()
{
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextAsked(m_item.id); });
    connect(m_close, &QPushButton::clicked, this, [this] { Q_EMIT closeAsked(m_item.id); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { Q_EMIT reopenAsked(m_item.id); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(m_item.id); });
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT moreAsked(m_item.id, m_more); });
    connect(m_source, &QPushButton::clicked, this, &ItemPane::openSource);
}

void ItemPane::showItem(const ListedItem& listed, Place place)
{
    m_item = listed.item;
    m_number->setText(
        QStringLiteral("%1 %2").arg(shownWord(ledger::kindTitle(m_item.kind)), ledger::numberWords(m_item)));
    m_state->setSpec(listed.isOverdue() ? ChipSpec{listed.dueText(), Tone::Warn, QStringLiteral("alert")}
                                        : ChipSpec{m_item.isOpen() ? tr("办理中") : listed.stageText(),
                                                   m_item.isOpen() ? Tone::Neutral : Tone::Ok,
                                                   m_item.isOpen() ? QString() : QStringLiteral("check")});
    m_matter->setText(m_item.matter);
    fitMatter();
    const auto stage = stageCell(listed);
    m_track->setStage(stage.count, stage.current, stage.text, stage.fill);
    m_course->setText(ledger::waitsForResult(m_item, listed.course)
                          ? tr("到了最后一个环节，写明办理结果才算办结。")
                          : shownWords(listed.course).join(QStringLiteral(" → ")));
    const bool past = place == Place::Past; // of which a later fall is not told
    const auto doubt = past ? Result<QString>() : organization::fallenResolutionDoubt(m_desk.book().reader(), m_item);
    m_doubt->setText(doubt.value_or(QString()));
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    fillActions(listed, place);
    fillFacts(listed);
    const bool open = place == Place::Ledger && m_item.isOpen();
    m_files->showRecord(m_item.id.toString(), open ? RecordFiles::Access::Change : RecordFiles::Access::Look);
    fillHistory(past ? listed.today : QDate());
}

void ItemPane::resizeEvent(QResizeEvent* event)
{
    SidePane::resizeEvent(event);
    fitMatter();
}

/// The head's layout asks for the height of two lines too late.
void ItemPane::fitMatter()
{
    m_matter->setMinimumHeight(m_matter->heightForWidth(width() - 2 * kPaneEdge));
}

void ItemPane::fillActions(const ListedItem& listed, Place place)
{
    const bool writable = !m_desk.book().isReadOnly();
    const bool here = place == Place::Ledger && writable;
    const int next = listed.stageIndex() + 1;
    const bool hasNext = next < int(listed.course.size()) - 1;
    m_next->setVisible(here && m_item.isOpen() && hasNext);
    if (hasNext)
        m_next->setText(tr("转入%1").arg(shownWord(listed.course.at(next))));
    m_close->setText(shownWord(listed.course.last()));
    m_close->setVisible(here && m_item.isOpen());
    m_reopen->setVisible(here && !m_item.isOpen());
    m_restore->setVisible(place == Place::Bin && writable);
    m_more->setVisible(here);
}

void ItemPane::fillFacts(const ListedItem& listed)
{
    QList<Fact> facts;
    const auto add = [&facts](const QString& title, const QString& value) {
        if (!value.isEmpty())
            facts.append({title, value});
    };
    add(tr("责任人"),
        m_item.ownerName.isEmpty() ? tr("未定")
            : m_item.isOutside()   ? tr("%1（名册外）").arg(m_item.ownerName)
                                   : m_item.ownerName);
    add(tr("协办"), m_item.helpers);
    add(tr("期限"), m_item.dueOn.isValid() ? longDay(m_item.dueOn) : tr("未定"));
    if (const QDate missed = ledger::missedDueOn(m_item); missed.isValid())
        add(tr("原定"), tr("%1，过期后改的，按逾期统计").arg(longDay(missed)));
    else
        add(tr("原定"), longDay(ledger::firstDueOn(m_item)));
    if (!m_item.isOpen())
        add(shownWord(listed.course.last()), longDay(m_item.closedOn));
    add(tr("提出"), longDay(m_item.raisedOn));
    add(tr("来源"), m_item.origin);
    add(tr("措施"), m_item.measure);
    add(tr("结果"), m_item.result);
    add(tr("佐证"), m_item.evidence);
    m_facts->setFacts(facts);
    const bool known = m_item.sourceTable == u"gathering" || m_item.sourceTable == u"talk"
        || m_item.sourceTable == u"diagnosis" || m_item.sourceTable == u"appraisal"
        || m_item.sourceTable == u"campaign";
    m_source->setVisible(known && !m_item.sourceId.isEmpty());
}

/// An invalid `until`: all of it.
void ItemPane::fillHistory(QDate until)
{
    const auto steps = ledger::listSteps(m_desk.book().reader(), m_item.id);
    QList<TimelineItem> items;
    if (steps) {
        bool reopened = false; // afterwards
        for (auto step = steps->crbegin(); step != steps->crend(); ++step) {
            if (until.isValid() && step->happenedOn > until)
                continue;
            const bool former = reopened && step->act == ledger::Act::Closed;
            items.append({former ? tr("%1（后来重新办理）").arg(stepText(*step)) : stepText(*step),
                          former ? tr("当时的结果：%1").arg(step->note) : step->note,
                          PartialDate::of(step->happenedOn).toDotted(),
                          items.isEmpty() ? TimelineItem::State::Now : TimelineItem::State::Past});
            reopened = reopened || step->act == ledger::Act::Reopened;
        }
    }
    m_history->setItems(items);
}

void ItemPane::openSource()
{
    if (m_item.sourceTable == u"talk")
        return m_desk.showPage(QStringLiteral("organization"), QStringLiteral("talks:") + m_item.sourceId);
    if (m_item.sourceTable == u"diagnosis")
        return m_desk.showPage(QStringLiteral("organization"), QStringLiteral("diagnosis:") + m_item.sourceId);
    if (m_item.sourceTable == u"appraisal")
        return m_desk.showPage(QStringLiteral("organization"), QStringLiteral("appraisal:") + m_item.sourceId);
    if (m_item.sourceTable == u"campaign")
        return m_desk.showPage(QStringLiteral("ideology"), QStringLiteral("campaign:") + m_item.sourceId);
    const auto id = gathering::GatheringId::fromString(m_item.sourceId);
    const auto record = gathering::loadGathering(m_desk.book().reader(), id);
    if (!record)
        return m_desk.report(record.error());
    m_desk.showPage(QString::fromLatin1(gathering::kindInfo(record->kind).area), m_item.sourceId);
}

void ItemPane::focusFirst()
{
    focusFirstOf({m_next, m_close, m_reopen, m_restore});
}

} // namespace branchbook::ui
