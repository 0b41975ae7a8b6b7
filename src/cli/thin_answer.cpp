// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/thin_answer.h"

#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

Answer thinAnswer(const QList<book::ThinSpot>& spots)
{
    Answer answer;
    QJsonArray list;
    for (const book::ThinSpot& spot : spots) {
        list.append(QJsonObject{{QStringLiteral("what"), spot.what},
                                {QStringLiteral("title"), spot.title},
                                {QStringLiteral("thin"), spot.isThin()},
                                {QStringLiteral("state"), spot.state},
                                {QStringLiteral("proposal"), spot.isThin() ? QJsonValue(spot.proposal) : QJsonValue()},
                                {QStringLiteral("names"), textsJson(spot.names)}});
        answer.lines << QStringList{spot.title, spot.state, spot.proposal, spot.names.join(tr("、"))}.join(u'\t');
    }
    answer.json = list;
    return answer;
}

} // namespace branchbook::cli
