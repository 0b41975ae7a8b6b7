// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include "branchbook/base/screen_words.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::RatedSession;
using ideology::StudyGrade;

constexpr int kEffectRow = 97;
constexpr int kEffectBar = 8;

struct EffectTexts {
    Q_DECLARE_TR_FUNCTIONS(EffectTexts)
};

Color gradeFill(StudyGrade grade)
{
    constexpr std::array kFills{Color::Text3, Color::LineStrong, Color::WarnSolid, Color::Warn};
    return kFills.at(static_cast<std::size_t>(grade));
}

QString sessionLine(const RatedSession& session)
{
    return EffectTexts::tr("%1月%2日 %3 · %4 人评价")
        .arg(session.on.month())
        .arg(session.on.day())
        .arg(shownWord(gathering::kindTitle(session.kind)))
        .arg(ideology::studyVotesIn(*session.votes));
}

/// 好 26　较好 7　一般 1: the grades that were given.
QList<TextRun> gradeRuns(const RatedSession& session)
{
    QList<TextRun> runs;
    for (const StudyGrade grade : ideology::studyGrades()) {
        const int count = session.votes->at(static_cast<std::size_t>(grade));
        if (count == 0)
            continue;
        const bool first = runs.isEmpty();
        runs.append({(first ? QString() : QStringLiteral("　")) + ideology::studyGradeTitle(grade) + u' ',
                     TextRole::Small, Color::Text2});
        runs.append({QString::number(count), first ? TextRole::SmallStrong : TextRole::Small,
                     first ? Color::Text : Color::Text2});
    }
    return runs;
}

void paintEffect(QPainter& painter, const QRectF& rect, const RatedSession& session)
{
    const double title = lineHeight(TextRole::Body);
    const double caption = lineHeight(TextRole::Caption);
    double top = rect.top() + scaled(9);
    paintText(painter, {rect.left(), top, rect.width(), title}, session.topic, TextRole::Body, Color::Text);
    top += title;
    paintText(painter, {rect.left(), top, rect.width(), caption}, sessionLine(session), TextRole::Caption,
              Color::Text3);
    top += caption + scaled(5);
    paintGrades(painter, {rect.left(), top, rect.width(), double(scaled(kEffectBar))}, *session.votes);
    top += scaled(kEffectBar) + scaled(3);
    paintRuns(painter, {rect.left(), top, rect.width(), double(lineHeight(TextRole::Small))}, gradeRuns(session));
}

QWidget* effectRow(Desk& desk, const RatedSession& session)
{
    const QString spoken =
        QStringList{session.topic, sessionLine(session), plainText(gradeRuns(session))}.join(EffectTexts::tr("，"));
    auto* row = new PaintedRow(
        spoken, kEffectRow, [session](QPainter& painter, const QRectF& rect) { paintEffect(painter, rect, session); });
    row->setObjectName(QStringLiteral("effect-") + session.gathering.toString());
    QObject::connect(row, &QAbstractButton::clicked, &desk,
                     [&desk] { desk.showPage(QStringLiteral("ideology"), QStringLiteral("quality")); });
    return row;
}

} // namespace

void paintGrades(QPainter& painter, const QRectF& rect, const ideology::StudyVotes& votes)
{
    const int all = ideology::studyVotesIn(votes);
    if (all == 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setClipPath(round);
    double left = rect.left();
    for (const StudyGrade grade : ideology::studyGrades()) {
        const int count = votes.at(static_cast<std::size_t>(grade));
        if (count == 0)
            continue;
        const double wide = rect.width() * count / all;
        painter.fillRect(QRectF(left, rect.top(), std::max(1.0, wide - 1), rect.height()), color(gradeFill(grade)));
        left += wide;
    }
    painter.restore();
}

QWidget* makeEffectCard(Desk& desk, const OverviewData& data)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    rows->addWidget(overviewHead(EffectTexts::tr("学习效果"), EffectTexts::tr("参加人无记名评")));
    if (data.rated.isEmpty()) {
        const auto rate = [&desk] { desk.showPage(QStringLiteral("ideology"), QStringLiteral("quality")); };
        const auto record = [&desk] {
            desk.showPage(QStringLiteral("ideology"), QStringLiteral("new:center_group_study"));
        };
        if (data.held > 0)
            rows->addWidget(overviewEmpty(EffectTexts::tr("%1年开展了 %2 次学习，还没有登记评价。")
                                              .arg(QString::number(data.year), QString::number(data.held)),
                                          data.mayWrite ? EffectTexts::tr("登记评价") : QString(), "rateStudy", rate));
        else
            rows->addWidget(overviewEmpty(EffectTexts::tr("%1年还没有记录学习。").arg(data.year),
                                          data.mayWrite ? EffectTexts::tr("记录学习") : QString(), "recordStudy",
                                          record));
    }
    for (const RatedSession& session : data.rated) {
        rows->addWidget(horizontalLine());
        rows->addWidget(effectRow(desk, session));
    }
    rows->addStretch(1);
    return made;
}

} // namespace branchbook::ui
