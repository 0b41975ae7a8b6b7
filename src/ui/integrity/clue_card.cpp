// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrity/clue_dialogs.h"

#include "branchbook/base/screen_words.h"
#include "ui/integrity/clue_rows.h"
#include "ui/integrity/integrity_overview_cards.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/icon_tile.h"
#include "ui/kit/step_track.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using integrity::Clue;
using integrity::ClueStage;
using integrity::SourceCover;

constexpr int kClueFactTitle = 68;
constexpr int kClueSideWidth = 268;
constexpr qsizetype kClueDaysShown = 2;

struct ClueCardTexts {
    Q_DECLARE_TR_FUNCTIONS(ClueCardTexts)
};

QString clueDay(QDate day)
{
    return shownShortDay(day);
}

void addClueFact(QVBoxLayout& rows, const QString& title, const QString& value)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* name = label(title, TextRole::Small, Ink::Text3);
    onTextSize(name, [name] { name->setMinimumWidth(scaled(kClueFactTitle)); });
    line->addWidget(name);
    line->addWidget(new ElidedLabel(value, TextRole::Body, Color::Text), 1);
    rows.addLayout(line);
}

/// 8月4日移交局机关纪委，回执 纪收2026-15
QString clueHandling(const Clue& clue)
{
    if (!clue.handedOn.isValid())
        return ClueCardTexts::tr("还没有移交");
    const QString handed = ClueCardTexts::tr("%1移交%2").arg(clueDay(clue.handedOn), clue.handedTo);
    return clue.receiptOn.isValid() ? ClueCardTexts::tr("%1，回执 %2").arg(handed, clue.receiptNumber)
                                    : ClueCardTexts::tr("%1，还没有取得回执").arg(handed);
}

/// Registering, handing over (with its receipt), the answer, the end.
QList<TrackStep> clueSteps(const Clue& clue, QDate today)
{
    using State = TrackStep::State;
    const auto step = [](const QString& title, QDate day) {
        return TrackStep{title, day.isValid() ? clueDay(day) : QStringLiteral("—"),
                         day.isValid() ? State::Done : State::Coming};
    };
    QList<TrackStep> steps{
        step(ClueCardTexts::tr("登记"), clue.receivedOn), step(ClueCardTexts::tr("移交"), clue.handedOn),
        step(ClueCardTexts::tr("反馈"), clue.answeredOn), step(ClueCardTexts::tr("了结"), clue.closedOn)};
    if (!clue.isOpen()) { // 重复反映 ends without the steps between
        for (TrackStep& each : steps)
            each.state = State::Done;
        return steps;
    }
    const int current = !clue.handedOn.isValid() ? 1 : !clue.answeredOn.isValid() ? 2 : 3;
    const QDate since = current == 1 ? clue.receivedOn : current == 2 ? clue.handedOn : clue.answeredOn;
    steps[current].state = State::Current;
    steps[current].detail = ClueCardTexts::tr("已 %1 天").arg(since.daysTo(today));
    return steps;
}

/// What was done on which day, the latest first. Nothing of what is sealed.
QList<std::pair<QDate, QString>> clueDays(const Clue& clue)
{
    QList<std::pair<QDate, QString>> days;
    if (clue.closedOn.isValid())
        days.append({clue.closedOn, ClueCardTexts::tr("了结")});
    if (clue.answeredOn.isValid())
        days.append({clue.answeredOn, ClueCardTexts::tr("收到反馈")});
    if (clue.receiptOn.isValid())
        days.append({clue.receiptOn, ClueCardTexts::tr("取得回执 %1").arg(clue.receiptNumber)});
    if (clue.handedOn.isValid())
        days.append({clue.handedOn, ClueCardTexts::tr("移交%1").arg(clue.handedTo)});
    days.append({clue.receivedOn, ClueCardTexts::tr("%1 登记线索").arg(clue.registeredBy)});
    return days;
}

QWidget* clueHead(Desk& desk, const Clue& clue, const ClueCardActs& acts)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(label(ClueCardTexts::tr("线索 %1").arg(clue.numberText()), TextRole::PanelTitle));
    row->addWidget(new Chip(clueChip(clue)));
    row->addStretch(1);
    if (clue.isOpen() && !desk.book().isReadOnly()) {
        auto* next = button(clueStepTitle(ClueStage(int(clue.stage()) + 1)), ButtonKind::Standard, ControlSize::Small,
                            QStringLiteral("edit"));
        next->setObjectName(QStringLiteral("clueNext"));
        QObject::connect(next, &QPushButton::clicked, next, acts.next);
        row->addWidget(next);
    }
    auto* open = iconButton(QStringLiteral("arrow-right"), ClueCardTexts::tr("在线索登记里打开"), ButtonKind::Standard,
                            ControlSize::Small);
    open->setObjectName(QStringLiteral("clueOpen"));
    QObject::connect(open, &QPushButton::clicked, open, acts.open);
    row->addWidget(open);
    return head;
}

QLayout* clueCourse(Desk& desk, const Clue& clue, bool told, const ClueCardActs& acts)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(3);
    addClueFact(*rows, ClueCardTexts::tr("反映事项"), told ? clue.matter.simplified() : ClueCardTexts::tr("内容保密"));
    addClueFact(*rows, ClueCardTexts::tr("收到方式"),
                QStringLiteral("%1 · %2").arg(integrity::channelKindTitle(clue.channel), shownDate(clue.receivedOn)));
    addClueFact(*rows, ClueCardTexts::tr("登记人"), clue.registeredBy);
    addClueFact(*rows, ClueCardTexts::tr("处理"), clueHandling(clue));
    rows->addSpacing(4);
    rows->addWidget(horizontalLine());
    auto* track = new StepTrack(ClueCardTexts::tr("线索%1的办理过程").arg(clue.numberText()));
    track->setProperty("kind", QStringLiteral("bare")); // the card around it has the border
    track->setSteps(clueSteps(clue, desk.today()));
    QObject::connect(track, &StepTrack::chosen, track, acts.open);
    rows->addWidget(track);
    rows->addWidget(horizontalLine());
    rows->addSpacing(4);
    const auto days = clueDays(clue).mid(0, kClueDaysShown);
    for (const auto& [day, words] : days)
        addClueFact(*rows, clueDay(day), words);
    rows->addStretch(1);
    auto* duty = new Banner(Banner::Kind::Information, {});
    duty->setSentence(ClueCardTexts::tr("支部只登记和移交，不自行核查。\n收到线索请尽快移交有管辖权的纪检组织。"));
    rows->addWidget(duty);
    return rows;
}

QString coverTitle(SourceCover cover)
{
    switch (cover) {
    case SourceCover::Book: return ClueCardTexts::tr("手册口令加密");
    case SourceCover::Second: return ClueCardTexts::tr("另有口令保护");
    case SourceCover::Plain: break;
    }
    return ClueCardTexts::tr("未加密（手册没有口令）");
}

QString coverWords(SourceCover cover)
{
    switch (cover) {
    case SourceCover::Book:
        return ClueCardTexts::tr("姓名、联系方式和原件用手册口令加密，知道口令的都能查看；不进入搜索、提醒和报告。");
    case SourceCover::Second:
        return ClueCardTexts::tr("姓名、联系方式和原件要第二口令才能查看，不进入搜索、提醒和报告。");
    case SourceCover::Plain: break;
    }
    return ClueCardTexts::tr("姓名、联系方式和原件以明文存在文件里；先设口令才会加密。不进入搜索、提醒和报告。");
}

QFrame* clueSource(Desk& desk, const Clue& clue, const ClueCardActs& acts)
{
    auto* well = frame(QStringLiteral("well"));
    auto* rows = new QVBoxLayout(well);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    const auto middle = [rows](QLabel* text) {
        text->setAlignment(Qt::AlignHCenter);
        rows->addWidget(text);
    };
    rows->addStretch(1);
    const auto cover = coverOf(desk);
    const bool plain = cover == SourceCover::Plain;
    rows->addWidget(
        new IconTile(plain ? QStringLiteral("unlock") : QStringLiteral("lock"), plain ? Tone::Warn : Tone::Neutral, 56),
        0, Qt::AlignHCenter);
    middle(label(clue.isAnonymous ? ClueCardTexts::tr("没有留下姓名") : coverTitle(cover), TextRole::PanelTitle));
    middle(paragraph(coverWords(cover), TextRole::Small));
    auto* look =
        button(ClueCardTexts::tr("查看举报人"), ButtonKind::Standard, ControlSize::Standard, QStringLiteral("key"));
    look->setObjectName(QStringLiteral("clueSourceAsked"));
    QObject::connect(look, &QPushButton::clicked, look, acts.source);
    look->setEnabled(!desk.book().isReadOnly()); // that it was looked at is written down
    rows->addWidget(look, 0, Qt::AlignHCenter);
    const auto viewings = integrity::listClueViewings(desk.book().reader(), clue.id);
    const QString last = viewings && !viewings->isEmpty()
        ? ClueCardTexts::tr("上次查看：%1").arg(viewingWords(viewings->first()))
        : ClueCardTexts::tr("还没有人看过");
    middle(label(ClueCardTexts::tr("每次查看都会留下记录"), TextRole::Caption, Ink::Text3));
    rows->addWidget(paragraph(last, TextRole::Caption, Ink::Text3), 0, Qt::AlignHCenter); // in two lines if need be
    rows->addStretch(1);
    return well;
}

} // namespace

QWidget* makeClueCard(Desk& desk, const Clue& clue, bool told, const ClueCardActs& acts)
{
    auto* made = card(0);
    made->setObjectName(QStringLiteral("clueCard"));
    auto* rows = overviewRows(made);
    rows->addWidget(clueHead(desk, clue, acts));
    rows->addSpacing(8);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addLayout(clueCourse(desk, clue, told, acts), 1);
    auto* side = clueSource(desk, clue, acts);
    onTextSize(side, [side] { side->setFixedWidth(scaled(kClueSideWidth)); });
    parts->addWidget(side);
    rows->addLayout(parts, 1);
    return made;
}

} // namespace branchbook::ui
