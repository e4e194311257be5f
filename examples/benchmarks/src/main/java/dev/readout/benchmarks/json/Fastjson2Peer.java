package dev.readout.benchmarks.json;

import com.alibaba.fastjson2.JSON;

/** fastjson2, which makes its code at run time. */
final class Fastjson2Peer implements Peer {
    @Override
    public Object read(byte[] document) {
        return JSON.parseObject(document, ArticleRecord.class);
    }

    @Override
    public byte[] write(Object article) {
        return JSON.toJSONBytes(article);
    }
}
