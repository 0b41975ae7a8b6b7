// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange package: a zip as it is, or its manifest and figures divided by a line of "----", packed and signed as their owner would,
// so that what stands behind the signature is reached. Figures that were read are the same when written and read again.
#include "branchbook/exchange/package.h"
#include "exchange/package_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace branchbook;
using namespace branchbook::exchange;

namespace {

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// A manifest that is an object is given key and parts, another is signed as it is.
QByteArray signedPackage(const QByteArray& head, const QByteArray& figures)
{
    static const store::SigningPair pair = store::makeSigningPair().value();
    QByteArray manifest = head;
    const QJsonDocument document = QJsonDocument::fromJson(head);
    if (document.isObject()) {
        QJsonObject object = document.object();
        object.insert(QStringLiteral("public_key"), QString::fromLatin1(pair.publicKey.toBase64()));
        object.insert(QStringLiteral("parts"),
                      QJsonArray{QJsonObject{{QStringLiteral("name"), QString::fromUtf16(kFiguresPart)},
                                             {QStringLiteral("sha256"), QString::fromLatin1(digestOf(figures))}}});
        manifest = QJsonDocument(object).toJson();
    }
    const auto signature = store::signMessage(pair, manifest);
    if (!signature)
        std::abort();
    return sheet::packParts({{QString::fromUtf16(kFiguresPart), figures},
                             {QStringLiteral("manifest.json"), manifest},
                             {QStringLiteral("manifest.sig"), signature->toBase64()}})
        .value();
}

/// A text that this version does not know the kind of is kept, not written; half a surrogate pair is nothing that JSON can write, and
/// a blank where a long text was cut does not come back.
bool isWritable(const QList<PackageFigure>& figures)
{
    return std::all_of(figures.begin(), figures.end(), [](const PackageFigure& figure) {
        return figure.kind != FigureKind::Text && (figure.key + figure.title).isValidUtf16()
            && figure.key.trimmed() == figure.key && figure.title.trimmed() == figure.title;
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!bytes.startsWith("PK")) {
        const qsizetype cut = bytes.indexOf("\n----\n");
        bytes = signedPackage(cut < 0 ? bytes : bytes.left(cut), cut < 0 ? QByteArray() : bytes.mid(cut + 6));
    }
    const auto package = readPackage(bytes, QStringLiteral("x.bbx"));
    if (!package)
        return 0;
    if (package->fingerprint().isEmpty() || package->head.branch.isEmpty())
        std::abort();
    for (const PackageFigure& figure : package->figures)
        (void)figure.shown();
    if (!isWritable(package->figures))
        return 0;
    const auto again = figuresIn(figuresJson(package->figures));
    if (!again || *again != package->figures)
        std::abort();
    return 0;
}
