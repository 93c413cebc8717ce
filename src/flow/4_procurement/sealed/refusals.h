#pragma once
// Why an envelope, a share of its key, a receipt or an officer's key is refused. The command line
// and the browser say the same without a server.
#include "base/result.h"

namespace procurement::sealed {

using enum base::Kind;
// clang-format off
inline constexpr base::Refusal
    kForm{"envelope.form", invalid,
        {"这不是密封报价信封(pobing-offer/1),或内容被改动过。请用“密封报价”页面或 pobing offer seal 重新密封。",
         "This is no sealed envelope (pobing-offer/1), or it was changed. Seal the offer anew in the desk or with "
         "pobing offer seal."}},
    kShape{"envelope.shares", invalid,
        {"信封的份额不成套:份数 n 须为 2–10,所需份数 k 须为 2–n,份额编号须为 1–n 各一次,且每份对应不同的公钥。",
         "The envelope's shares make no set: n must be 2 to 10, k 2 to n, the numbers 1 to n once each, and every "
         "share under another public key."}},
    kElsewhere{"envelope.elsewhere", invalid,
        {"信封是为另一采购项目、另一阶段或另一供应商密封的。请为本项目重新密封。",
         "The envelope was sealed for another procurement, stage or supplier. Seal the offer for this one."}},
    kOtherOfficers{"envelope.officers", invalid,
        {"信封不是按本项目公布的启封人公钥和所需人数密封的。请按项目页所列重新密封。",
         "The envelope is not sealed to the officers' keys and the number of officers that this purchase names. "
         "Seal the offer anew by what its page lists."}},
    kNotYours{"envelope.not_your_share", refused,
        {"信封中没有封给这把密钥的份额。请换用项目发布时登记的那把密钥。",
         "No share of the envelope is sealed to this key. Use the key that was registered when the file was issued."}},
    kUnopened{"envelope.share_unopened", refused,
        {"封给您的份额打不开:它被改动过,或供应商没有如实密封。请据此声明该份额无法打开。",
         "The share sealed to you does not open: it was changed, or the supplier sealed it wrongly. Say so when you "
         "give your shares."}},
    kNotCommitted{"envelope.share_not_committed", refused,
        {"交出的份额与信封中的承诺不符:这不是供应商封入的那一份。请核对交出份额的人和所用信封。",
         "The share given is not the one that the envelope commits to. Look at who gave it, and from which envelope."}},
    kTwice{"envelope.share_twice", refused,
        {"同一编号的份额只能交出一次。", "A share of one number can be given only once."}},
    kFew{"envelope.too_few_shares", refused,
        {"份额不足,不能启封:须有 k 名启封人交出份额。", "Too few shares to open: k officers must give theirs."}},
    kAltered{"envelope.altered", refused,
        {"份额齐全且相符,但信封打不开:内容被改动过,或供应商没有如实密封。",
         "The shares are all there and right, and still the envelope does not open: it was changed, or the supplier "
         "sealed it wrongly."}},
    kContent{"envelope.content", refused,
        {"信封内不是规定格式的报价,或金额、文字超出限度。", "What is inside is no offer of the form prescribed, or its "
         "amount or text is beyond the limits."}},
    kReceiptForm{"receipt.form", invalid,
        {"这不是收件回执(pobing-receipt/1),或内容被改动过。", "This is no receipt (pobing-receipt/1), or it was "
         "changed."}},
    kReceiptSignature{"receipt.signature", refused,
        {"回执的签名与该公钥不符:回执被改动过,或不是该平台签发的。",
         "The receipt's signature does not hold under this public key: it was changed, or another platform made it."}},
    kReceiptOther{"receipt.other_envelope", refused,
        {"回执所载指纹、项目、阶段或供应商与这个信封不符。",
         "The receipt is of another envelope: hash, procurement, stage or supplier differ."}},
    kKeyFile{"officer_key.file", invalid,
        {"这不是启封密钥文件(pobing-officer-key/1),或内容被改动过。请用备份的密钥文件。",
         "This is no officer's key file (pobing-officer-key/1), or it was changed. Take the copy you kept."}},
    kPassphrase{"officer_key.passphrase", refused,
        {"密钥文件的口令不对。", "This is not the key file's passphrase."}},
    kPublicKey{"officer_key.public_key", invalid,
        {"公钥须为 32 字节 X25519 公钥的 base64 写法,且不能是无效的点。请用 pobing offer keygen 或页面生成。",
         "A public key is 32 bytes of X25519 in base64, and no degenerate point. Make one with pobing offer keygen or "
         "in the desk."}};
// clang-format on

}  // namespace procurement::sealed
