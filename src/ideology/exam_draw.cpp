// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paper out of the bank: SplitMix64 and a partial Fisher-Yates over the questions in the order of their ids, so that it
// comes out alike on every machine.
#include "branchbook/ideology/exam.h"

#include <algorithm>
#include <utility>

namespace branchbook::ideology {

namespace {

class DrawSource
{
public:
    explicit DrawSource(quint64 seed)
        : m_state(seed)
    {
    }
    /// 0 … bound − 1, each as likely as the others.
    qsizetype below(qsizetype bound)
    {
        const auto size = static_cast<quint64>(bound);
        const quint64 limit = ~quint64{0} - ~quint64{0} % size; // a number beyond it would favour the small ones
        quint64 number = next();
        while (number >= limit)
            number = next();
        return static_cast<qsizetype>(number % size);
    }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

Error drawError(ErrorKind kind, const char* code, const QStringList& args)
{
    return {kind, QString::fromLatin1(code), args, QStringLiteral("draw")};
}

Result<> checkDraws(const QList<ExamDraw>& draws)
{
    int sum = 0;
    QList<QuestionKind> seen;
    for (const ExamDraw& draw : draws) {
        const QString title = questionKindTitle(draw.kind);
        if (seen.contains(draw.kind))
            return fail(drawError(ErrorKind::Invalid, "exam.draw_twice", {title}));
        seen.append(draw.kind);
        if (draw.questions < 1)
            return fail(drawError(ErrorKind::Invalid, "exam.draw_none", {}));
        if (draw.points && (*draw.points < 1 || *draw.points > kMostQuestionPoints))
            return fail(drawError(ErrorKind::Invalid, "exam.draw_points",
                                  {title, QString::number(*draw.points), QString::number(kMostQuestionPoints)}));
        sum += std::min(draw.questions, kMostExamItems + 1);
    }
    if (sum < 1)
        return fail(drawError(ErrorKind::Invalid, "exam.draw_none", {}));
    if (sum > kMostExamItems)
        return fail(drawError(ErrorKind::Invalid, "exam.draw_many", {QString::number(kMostExamItems)}));
    return {};
}

} // namespace

Result<QList<ExamItem>> drawPaper(const QList<ExamQuestion>& bank, const QList<ExamDraw>& draws, qint64 seed)
{
    BB_CHECK(checkDraws(draws));
    QList<ExamItem> items;
    DrawSource source(static_cast<quint64>(seed));
    for (const QuestionKind kind : questionKinds()) {
        const auto draw =
            std::find_if(draws.begin(), draws.end(), [&](const ExamDraw& each) { return each.kind == kind; });
        if (draw == draws.end())
            continue;
        QList<const ExamQuestion*> left;
        for (const ExamQuestion& question : bank) {
            if (question.kind == kind && !question.recycled)
                left.append(&question);
        }
        if (left.size() < draw->questions)
            return fail(
                drawError(ErrorKind::Refused, "exam.bank_short",
                          {questionKindTitle(kind), QString::number(draw->questions), QString::number(left.size())}));
        std::sort(left.begin(), left.end(), [](const ExamQuestion* a, const ExamQuestion* b) { return a->id < b->id; });
        for (int i = 0; i < draw->questions; ++i) {
            std::swap(left[i], left[i + source.below(left.size() - i)]);
            const ExamQuestion& question = *left[i];
            items.append({question.id, kind, question.stem, question.choices, question.answer,
                          draw->points.value_or(question.points)});
        }
    }
    return items;
}

} // namespace branchbook::ideology
