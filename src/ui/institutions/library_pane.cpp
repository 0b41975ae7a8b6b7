// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/library_pane.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/institutions/version_files.h"
#include "ui/institutions/institution_dialogs.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"
#include "ui/kit/timeline.h"
#include "ui/members/fact_list.h"
#include "ui/shell/record_files.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using institutions::Institution;

constexpr int kLibraryEdge = 20;

QString institutionDay(QDate day)
{
    return PartialDate::of(day).toDotted();
}

/// 责任人 沈若溪 · 依据《发展党员工作细则》
QString aboutWords(const Institution& institution)
{
    QStringList parts;
    if (!institution.owner.isEmpty())
        parts.append(LibraryPane::tr("责任人 %1").arg(institution.owner));
    for (const auto& link : institution.links) {
        if (link.kind == institutions::LinkKind::BasedOn)
            parts.append(LibraryPane::tr("依据《%1》").arg(link.title));
    }
    return parts.join(QStringLiteral(" · "));
}

QString institutionStepDetail(const institutions::Step& step)
{
    QStringList parts;
    if (step.untilOn.isValid())
        parts.append(LibraryPane::tr("到 %1").arg(institutionDay(step.untilOn)));
    if (step.opinions)
        parts.append(LibraryPane::tr("收到意见 %1 条").arg(*step.opinions));
    if (step.fromOn.isValid())
        parts.append(LibraryPane::tr("%1 起施行").arg(institutionDay(step.fromOn)));
    for (const QString& part : {step.by, step.note}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

ChipSpec versionChip(const Institution& institution, const institutions::Version& version, QDate today)
{
    if (institution.inForceOn(today) == &version)
        return institutionChip(institutions::State::InForce);
    if (institution.underWayOn(today) == &version)
        return institutionChip(institution.inForceOn(today) != nullptr ? institutions::State::Revising
                                                                       : institutions::State::Drafting);
    return {};
}

void addVersion(QVBoxLayout& rows, const Institution& institution, const institutions::Version& version, QDate today)
{
    const ChipSpec chip = versionChip(institution, version, today);
    const bool draft = institution.underWayOn(today) == &version;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const QString title = draft ? LibraryPane::tr("第%1版（草稿）") : LibraryPane::tr("第%1版");
    line->addWidget(label(title.arg(version.number), TextRole::BodyStrong));
    if (!chip.text.isEmpty())
        line->addWidget(new Chip(chip));
    line->addStretch();
    const QDate day = draft ? version.steps.last().on : version.inForceFrom();
    if (day.isValid())
        line->addWidget(label(institutionDay(day), TextRole::Small, Ink::Text3));
    rows.addLayout(line);
    if (!version.summary.isEmpty())
        rows.addWidget(paragraph(version.summary, TextRole::Small, Ink::Text));
    QList<TimelineItem> items;
    for (auto step = version.steps.crbegin(); step != version.steps.crend(); ++step)
        items.append({institutions::stageTitle(step->stage), institutionStepDetail(*step), institutionDay(step->on),
                      items.isEmpty() && draft ? TimelineItem::State::Now : TimelineItem::State::Past});
    auto* course = new Timeline(LibraryPane::tr("第%1版的经过").arg(version.number));
    course->setItems(items);
    rows.addWidget(course);
}

/// What is to be decided where a trial ran out; empty: nothing.
QString trialOverWords(const Institution& institution, QDate today)
{
    const QDate until = institution.openTrialOn(today);
    return until.isValid() && until < today
        ? LibraryPane::tr("试行期已经在 %1 满了，请决定转为执行、修订或者废止。").arg(institutionDay(until))
        : QString();
}

QList<Fact> libraryFacts(const Institution& institution, QDate today)
{
    QStringList fields;
    for (const auto& field : institution.fields)
        fields.append(institutions::fieldTitle(field));
    QList<Fact> facts{{LibraryPane::tr("层级"), institutions::tierTitle(institution.tier)}};
    const auto add = [&](const QString& title, const QString& value) {
        if (!value.isEmpty())
            facts.append({title, value});
    };
    add(LibraryPane::tr("方面"), shownList(fields));
    add(LibraryPane::tr("类别"), institution.category);
    add(LibraryPane::tr("制定单位"), institution.issuer);
    if (const QDate until = institution.openTrialOn(today); until.isValid())
        add(LibraryPane::tr("试行到"), institutionDay(until));
    if (institution.reviewOn.isValid() && !institution.isAbolished())
        add(LibraryPane::tr("下次复核"), institutionDay(institution.reviewOn));
    add(LibraryPane::tr("说明"), institution.note);
    if (institution.isAbolished())
        add(LibraryPane::tr("废止"),
            LibraryPane::tr("%1 %2").arg(institutionDay(institution.abolishedOn), institution.abolishedWhy));
    return facts;
}

void addLinkLines(QVBoxLayout& rows, const Institution& institution, const QList<Institution>& all)
{
    QStringList lines;
    for (const auto& link : institution.links)
        lines.append(LibraryPane::tr("%1：%2").arg(institutions::linkKindTitle(link.kind), link.title));
    const auto from = institutions::linkedFrom(all, institution.id);
    for (const auto& each : from)
        lines.append(LibraryPane::tr("“%1”的%2").arg(each.title, institutions::linkKindTitle(each.kind)));
    if (lines.isEmpty())
        return;
    rows.addWidget(horizontalLine());
    rows.addWidget(label(LibraryPane::tr("关联"), TextRole::SmallStrong, Ink::Text2));
    for (const QString& line : lines)
        rows.addWidget(paragraph(line, TextRole::Small, Ink::Text2));
}

QString nextWords(institutions::State state)
{
    switch (state) {
    case institutions::State::Wanted: return LibraryPane::tr("开始起草");
    case institutions::State::Drafting: return LibraryPane::tr("继续制定");
    case institutions::State::Revising: return LibraryPane::tr("继续修订");
    case institutions::State::InForce:
    case institutions::State::Abolished: break;
    }
    return LibraryPane::tr("修订");
}

} // namespace

LibraryPane::LibraryPane(Desk& desk, QWidget* parent)
    : SidePane(tr("制度的情况"), parent)
    , m_title(paragraph({}, TextRole::PanelTitle, Ink::Text))
    , m_about(paragraph({}, TextRole::Small, Ink::Text2))
    , m_next(button({}, ButtonKind::Primary, ControlSize::Small, QStringLiteral("edit")))
    , m_text(iconButton(QStringLiteral("file"), tr("正文"), ButtonKind::Standard, ControlSize::Small))
    , m_compare(button(tr("比较版本"), ButtonKind::Standard, ControlSize::Small))
    , m_more(iconButton(QStringLiteral("more"), tr("更多"), ButtonKind::Standard, ControlSize::Small))
    , m_scroll(new QScrollArea)
    , m_files(new RecordFiles(desk, QString::fromLatin1(institutions::kVersionTable)))
{
    rows()->addWidget(makeHead());
    rows()->addWidget(horizontalLine());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    rows()->addWidget(m_scroll, 1);
    rows()->addWidget(m_files);
    m_files->setContentsMargins(kLibraryEdge, 0, kLibraryEdge, 12);
    connect(m_next, &QPushButton::clicked, this, &LibraryPane::nextAsked);
    connect(m_text, &QPushButton::clicked, this, &LibraryPane::textAsked);
    connect(m_compare, &QPushButton::clicked, this, &LibraryPane::compareAsked);
    connect(m_more, &QPushButton::clicked, this, &LibraryPane::moreAsked);
}

QWidget* LibraryPane::makeHead()
{
    auto* head = new QWidget;
    auto* outer = new QVBoxLayout(head);
    outer->setContentsMargins(kLibraryEdge, 12, kLibraryEdge, 12);
    outer->setSpacing(6);
    outer->addWidget(m_title);
    outer->addWidget(m_about);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_next);
    actions->addWidget(m_text);
    actions->addWidget(m_compare);
    actions->addStretch();
    actions->addWidget(m_more);
    outer->addLayout(actions);
    m_next->setObjectName(QStringLiteral("institutionNext"));
    m_text->setObjectName(QStringLiteral("institutionText"));
    m_compare->setObjectName(QStringLiteral("compareVersions"));
    return head;
}

QWidget* LibraryPane::makeContent(const Institution& institution, const QList<Institution>& all, QDate today)
{
    auto* content = new QWidget;
    content->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(kLibraryEdge, 12, kLibraryEdge, 12);
    rows->setSpacing(8);
    const QStringList conflicts = institutions::conflictsOf(all, institution);
    if (!conflicts.isEmpty() && !institution.isAbolished())
        rows->addWidget(
            paragraph(tr("与%1冲突，请修订或者废止其中一项。").arg(shownList(conflicts)), TextRole::Small, Ink::Warn));
    if (const QString over = trialOverWords(institution, today); !over.isEmpty())
        rows->addWidget(paragraph(over, TextRole::Small, Ink::Warn));
    for (auto version = institution.versions.crbegin(); version != institution.versions.crend(); ++version)
        addVersion(*rows, institution, *version, today);
    if (institution.versions.isEmpty())
        rows->addWidget(paragraph(tr("还没有版本：从起草开始，或者登记已经在执行的。"), TextRole::Small, Ink::Text2));
    rows->addWidget(horizontalLine());
    auto* facts = new FactList;
    facts->setFacts(libraryFacts(institution, today));
    rows->addWidget(facts);
    addLinkLines(*rows, institution, all);
    rows->addStretch();
    return content;
}

void LibraryPane::showInstitution(const Institution& institution, const QList<Institution>& all, QDate today,
                                  bool mayWrite)
{
    const institutions::State state = institution.stateOn(today);
    const bool open = mayWrite && !institution.recycled && state != institutions::State::Abolished;
    m_title->setText(institution.title);
    m_about->setText(aboutWords(institution));
    m_about->setVisible(!m_about->text().isEmpty());
    m_next->setText(nextWords(state));
    m_next->setVisible(open);
    m_text->setVisible(!institution.versions.isEmpty());
    m_compare->setVisible(institution.versions.size() > 1);
    m_more->setVisible(mayWrite);
    m_scroll->setWidget(makeContent(institution, all, today));
    showFiles(institution, open);
}

void LibraryPane::showFiles(const Institution& institution, bool mayChange)
{
    const institutions::Version* last = institution.latest();
    if (last == nullptr)
        return m_files->hide();
    m_files->setTitle(tr("第%1版的附件").arg(last->number));
    m_files->showRecord(institutions::versionFilesOwner(institution.id, last->number),
                        mayChange ? RecordFiles::Access::Change : RecordFiles::Access::Look);
}

void LibraryPane::focusFirst()
{
    for (auto* each : {m_next, m_text, m_compare, m_more}) {
        if (each->isVisible())
            return each->setFocus(Qt::ShortcutFocusReason);
    }
}

QString LibraryPane::text() const
{
    QStringList lines;
    const auto labels = findChildren<QLabel*>();
    for (const QLabel* each : labels) {
        if (!each->isHidden())
            lines.append(each->text());
    }
    return lines.join(u'\n');
}

} // namespace branchbook::ui
